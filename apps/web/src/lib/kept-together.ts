const breaks = [
  /(?<=\d) (?=điểm|percentage|chỉ tiêu|tháng|months?|%)/g,
  /(?<=điểm) (?=%)/g,
  /(?<=năm|in|by) (?=\d{4}\b)/g,
  /(?<=[Kk]ế) (?=hoạch)/g,
]

/** The sentence with spaces that no line breaks at: between a number and its unit, `điểm` and `%`, `năm` and its year. */
export const keptTogether = (sentence: string): string =>
  breaks.reduce((text, it) => text.replace(it, '\u00a0'), sentence)
