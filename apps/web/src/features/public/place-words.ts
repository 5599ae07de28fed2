import type { CommuneRef } from '@tien-do/contract'

/** `Xã Kiến Hải`. */
export const placeWords = ({ kind, name }: Pick<CommuneRef, 'kind' | 'name'>) =>
  `${kind.charAt(0).toLocaleUpperCase('vi')}${kind.slice(1)} ${name}`

/** Where an indicator's own page is; the plan is named where a commune has published of several. */
export const indicatorPage = (slug: string, code: string, planNo: number | null) =>
  `/p/${slug}/${encodeURIComponent(code)}${planNo === null ? '' : `?plan=${planNo}`}`
