const longest = 150
const reserved = /^(con|prn|aux|nul|com\d|lpt\d)(?=\.|$)/iu
/** Controls, and marks that turn the reading order or cannot be seen. */
const unseen = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cs}]/gu

/**
 * A file's name as it may be shown, downloaded and saved anywhere: no folders, nothing invisible,
 * and the ending of what the file really is.
 */
export function cleanName(sent: string, endings: readonly [string, ...string[]]): string {
  const own = sent.normalize('NFC').split(/[/\\]/u).at(-1) ?? ''
  const plain = own
    .replace(unseen, '')
    .replace(/[<>:"|?*]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .replace(/^[. ]+|[. ]+$/gu, '')
  const dot = plain.lastIndexOf('.')
  const ending = dot > 0 ? plain.slice(dot + 1).toLowerCase() : ''
  const fits = endings.includes(ending)
  const stem = (fits ? plain.slice(0, dot) : plain).replace(reserved, '_$1')
  const short = stem
    .slice(0, longest)
    .replace(/\p{Cs}$/u, '')
    .trimEnd() // no half of a letter
  return `${short || 'minh-chung'}.${fits ? ending : endings[0]}`
}
