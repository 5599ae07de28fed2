import type { SearchHit } from '@tien-do/contract'

/** The page of what was found. */
export function hitAddress({ kind, id, code, commune, outside }: SearchHit): string {
  const slug = commune?.slug ?? ''
  const number = encodeURIComponent(code ?? '')
  switch (kind) {
    case 'indicator':
      return outside ? `/p/${slug}/${number}` : `/c/${slug}/indicators/${number}`
    case 'commune':
      return outside ? `/p/${slug}` : `/c/${slug}`
    case 'task':
      return `/c/${slug}/tasks/${number}`
    case 'directive':
      return `/c/${slug}/directives`
    case 'office':
      return `/c/${slug}/offices/${id}`
    case 'definition':
      return `/city/compare?definition=${encodeURIComponent(id)}`
  }
}

/** Where all results are. */
export const resultsAddress = (q: string) => `/search?q=${encodeURIComponent(q)}`
