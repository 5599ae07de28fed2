/** Where an indicator's own page is; the plan is named where a commune has published of several. */
export const indicatorPage = (slug: string, code: string, planNo: number | null) =>
  `/p/${slug}/${encodeURIComponent(code)}${planNo === null ? '' : `?plan=${planNo}`}`
