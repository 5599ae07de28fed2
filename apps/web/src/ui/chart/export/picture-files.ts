/** A picture as a file that any program draws alike. */
export const svgFile = (picture: SVGSVGElement) =>
  new Blob([new XMLSerializer().serializeToString(picture)], { type: 'image/svg+xml' })

/** Twice as many pixels as on the screen: sharp on paper and on a projector. */
const density = 2
const fontsRead = 400 // milliseconds

export async function pngFile(picture: SVGSVGElement): Promise<Blob> {
  const { width, height } = picture.viewBox.baseVal
  const image = new Image(width, height)
  const text = new XMLSerializer().serializeToString(picture)
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`
  await image.decode()
  const canvas = document.createElement('canvas')
  canvas.width = width * density
  canvas.height = height * density
  const draw = () => canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
  // A browser reads the fonts in a picture only when it first draws it, and tells nobody when it has.
  draw()
  await new Promise((resolve) => setTimeout(resolve, fontsRead))
  draw()
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('not drawn'))), 'image/png')
  })
}

export type TableCell = string | number | null

/** Lines as a spreadsheet of the language opens them; what is not known is empty, and 0 is 0. */
export function csvFile(lines: readonly (readonly TableCell[])[], language: 'vi' | 'en'): Blob {
  const [separator, mark] = language === 'vi' ? [';', ','] : [',', '.']
  const cell = (value: TableCell) => {
    if (value === null) return ''
    if (typeof value === 'number') return String(value).replace('.', mark)
    // A spreadsheet takes text that opens so for a formula; an apostrophe keeps it text.
    const safe = /^\s*[=+\-@＝＋－＠]/u.test(value) ? `'${value}` : value
    return /[";,\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
  }
  const text = lines.map((line) => line.map(cell).join(separator)).join('\r\n')
  return new Blob(['\uFEFF', text, '\r\n'], { type: 'text/csv' })
}

/** Hands a file that was made here to the browser's own downloads. */
export function save(file: Blob, name: string): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(file)
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000)
}
