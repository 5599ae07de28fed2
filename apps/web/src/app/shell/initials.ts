/** `Bí thư Đảng ủy` → `BT`: the first two words, as Vietnamese offices shorten titles. */
export const initialsOf = (name: string): string =>
  name
    .split(/[\s-]+/)
    .filter(Boolean)
    .slice(0, 2)
    .map((word) => word.charAt(0).toLocaleUpperCase('vi'))
    .join('')
