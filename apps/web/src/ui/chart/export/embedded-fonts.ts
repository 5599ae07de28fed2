/** The font faces of the app that hold a letter of the text, as style sheets with the files in them. */
export async function embeddedFonts(text: string): Promise<string> {
  const letters = [...new Set(text)].map((letter) => letter.codePointAt(0) ?? 0)
  const faces = [...document.styleSheets].flatMap(facesOf).filter((face) => {
    const weight = face.style.getPropertyValue('font-weight')
    return ['400', '600'].includes(weight) && holdsOne(face, letters)
  })
  const written = await Promise.all(faces.map(withFile))
  return written.join('\n')
}

function facesOf(sheet: CSSStyleSheet): CSSFontFaceRule[] {
  try {
    return [...sheet.cssRules].filter((rule) => rule instanceof CSSFontFaceRule)
  } catch {
    // A sheet of another origin, which a browser extension has put there, is not ours to read.
    return []
  }
}

function holdsOne(face: CSSFontFaceRule, letters: readonly number[]): boolean {
  const ranges = face.style.getPropertyValue('unicode-range')
  if (ranges === '') return true
  return ranges.split(',').some((range) => {
    const [from = '', to = from] = range.trim().replace(/^U\+/i, '').split('-')
    const [first, last] = [Number.parseInt(from, 16), Number.parseInt(to, 16)]
    return letters.some((letter) => letter >= first && letter <= last)
  })
}

async function withFile(face: CSSFontFaceRule): Promise<string> {
  const [, url] = /url\(["']?([^"')]+)["']?\)/.exec(face.style.getPropertyValue('src')) ?? []
  if (url === undefined) return ''
  const base = face.parentStyleSheet?.href ?? document.baseURI
  const data = await asDataUrl(new URL(url, base).href)
  const keep = ['font-family', 'font-weight', 'unicode-range', 'size-adjust']
    .map((name) => [name, face.style.getPropertyValue(name)] as const)
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `${name}:${value}`)
  return `@font-face{${keep.join(';')};src:url(${data}) format('woff2')}`
}

async function asDataUrl(address: string): Promise<string> {
  if (address.startsWith('data:')) return address
  const response = await fetch(address)
  const blob = await response.blob()
  return new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.addEventListener('load', () =>
      resolve(typeof reader.result === 'string' ? reader.result : ''),
    )
    reader.addEventListener('error', () => reject(reader.error ?? new Error('unread')))
    reader.readAsDataURL(blob)
  })
}
