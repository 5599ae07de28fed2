/** A text as CSS writes it: nothing in it can end the string or the sheet that it stands in. */
export const cssText = (text: string): string =>
  `"${text.replace(/["\\<>\n\r\f]/g, (sign) => `\\${(sign.codePointAt(0) ?? 0).toString(16)} `)}"`
