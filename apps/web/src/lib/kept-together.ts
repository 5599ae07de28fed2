const breaks = [
  // A year is no count: it may end a line.
  /(?<=\d)(?<!\b(?:19|20)\d\d) (?=[\p{Ll}%])/gu,
  /(?<=điểm) (?=%)/g,
  /(?<=năm|in|by) (?=\d{4}\b)/g,
  /(?<=[Kk]ế) (?=hoạch)/g,
  /(?<=[<>≥≤]) (?=\d)|(?<=\d) (?=[<>≥≤] )/g,
]

/** The sentence with spaces that no line breaks at: between a number and its unit, `điểm` and `%`, `năm` and its year. */
export const keptTogether = (sentence: string): string =>
  breaks.reduce((text, it) => text.replace(it, '\u00a0'), sentence)
