import i18next from 'i18next'

/** In the build: the Vietnamese words that have come so far, by group (build/words-by-use.ts). */
export const held: Record<string, object> = {}

/** Called by each group of words as it comes, before the module that says them runs. */
export function hold(group: string, words: object): void {
  if (i18next.isInitialized)
    i18next.addResourceBundle('vi', 'translation', { [group]: words }, true, true)
  else held[group] = words
}
