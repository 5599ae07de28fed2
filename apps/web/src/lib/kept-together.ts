const breaks = [
  // A year is no count: it may end a line, and so may a number before a word that joins.
  /(?<=\d)(?<!\b(?:19|20)\d\d) (?=[\p{Ll}%])(?!(?:trên|nên|vào|và|of|out|against|to|so|is|on) )/gu,
  /(?<=điểm) (?=%)/g,
  /(?<=năm|in|by) (?=\d{4}\b)/g,
  /(?<=[Kk]ế) (?=hoạch)/g,
  /(?<=[<>≥≤]) (?=\d)|(?<=\d) (?=[<>≥≤] )/g,
]

/** The sentence with spaces that no line breaks at: between a number and its unit, `điểm` and `%`, `năm` and its year. */
export const keptTogether = (sentence: string): string =>
  breaks.reduce((text, it) => text.replace(it, '\u00a0'), sentence)
