import { embeddedFonts } from './embedded-fonts.ts'
import type { PictureWords } from './picture-words.ts'

const svgNs = 'http://www.w3.org/2000/svg'
const pad = 24

/** What a drawing takes from style sheets, which a picture that travels alone does not have. */
const inlined = [
  ...['fill', 'fill-opacity', 'stroke', 'stroke-width', 'stroke-dasharray', 'stroke-linecap'],
  ...['stroke-linejoin', 'stroke-opacity', 'opacity', 'color', 'visibility', 'display'],
  ...['font-family', 'font-size', 'font-weight', 'font-feature-settings'],
  ...['text-anchor', 'dominant-baseline', 'paint-order'],
]

/** A drawing as a picture that stands alone: its styles and fonts in it, its words around it, light. */
export async function chartPicture(
  drawing: SVGSVGElement,
  { title, lead, foot, mark }: PictureWords,
): Promise<SVGSVGElement> {
  // By its own measures: it need not stand on the page.
  const [width, height] = [drawing.width.baseVal.value, drawing.height.baseVal.value]
  const copy = inLight(drawing, width, height)
  const lines = [
    ...wrapped(title, width, '600 18px').map((text) => ({ text, size: 18, weight: 600 })),
    ...(mark ? [{ text: mark, size: 14, weight: 600 }] : []),
    ...wrapped(lead, width, '400 14px').map((text) => ({ text, size: 14, weight: 400 })),
  ]
  const feet = wrapped(foot, width, '400 12px').map((text) => ({ text, size: 12, weight: 400 }))
  const picture = document.createElementNS(svgNs, 'svg')
  let y = pad
  const write = (line: (typeof lines)[number]) => {
    y += line.size * 1.45
    picture.append(textOf(line, y - line.size * 0.35))
  }
  lines.forEach(write)
  y += 12
  copy.setAttribute('x', String(pad))
  copy.setAttribute('y', String(y))
  y += height + 8
  feet.forEach(write)
  const [outerWidth, outerHeight] = [Math.ceil(width + 2 * pad), Math.ceil(y + pad)]
  picture.setAttribute('xmlns', svgNs)
  picture.setAttribute('width', String(outerWidth))
  picture.setAttribute('height', String(outerHeight))
  picture.setAttribute('viewBox', `0 0 ${outerWidth} ${outerHeight}`)
  picture.prepend(paper(outerWidth, outerHeight))
  picture.append(copy)
  const style = document.createElementNS(svgNs, 'style')
  style.textContent = await embeddedFonts(picture.textContent ?? '')
  picture.prepend(style)
  return picture
}

/** A copy with the colours of the light theme written into each of its parts. */
function inLight(drawing: SVGSVGElement, width: number, height: number): SVGSVGElement {
  const host = document.createElement('div')
  host.dataset['scheme'] = 'light'
  host.style.cssText = `position:fixed;left:-20000px;top:0;width:${width}px`
  const copy = drawing.cloneNode(true) as SVGSVGElement
  host.append(copy)
  document.body.append(host)
  for (const part of [copy, ...copy.querySelectorAll<SVGElement>('*')]) {
    const computed = getComputedStyle(part)
    const own = inlined.map((name) => `${name}:${computed.getPropertyValue(name)}`).join(';')
    // Read all of it before its own style changes.
    part.setAttribute('data-own', own)
  }
  for (const part of [copy, ...copy.querySelectorAll<SVGElement>('*')]) {
    part.setAttribute('style', part.getAttribute('data-own') ?? '')
    part.removeAttribute('data-own')
    part.removeAttribute('class')
  }
  host.remove()
  copy.setAttribute('width', String(width))
  copy.setAttribute('height', String(height))
  copy.setAttribute('overflow', 'visible')
  return copy
}

function textOf({ text, size, weight }: { text: string; size: number; weight: number }, y: number) {
  const node = document.createElementNS(svgNs, 'text')
  node.setAttribute('x', String(pad))
  node.setAttribute('y', String(y))
  node.setAttribute(
    'style',
    `font-family:'Be Vietnam Pro',sans-serif;font-size:${size}px;font-weight:${weight};fill:#17202b`,
  )
  node.textContent = text
  return node
}

function paper(width: number, height: number) {
  const rect = document.createElementNS(svgNs, 'rect')
  rect.setAttribute('width', String(width))
  rect.setAttribute('height', String(height))
  rect.setAttribute('fill', '#ffffff')
  return rect
}

/** Words in lines that are no wider than the drawing. */
function wrapped(text: string, width: number, font: string): string[] {
  const context = document.createElement('canvas').getContext('2d')
  if (!context) return [text]
  context.font = `${font} 'Be Vietnam Pro', sans-serif`
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    const longer = last === undefined ? word : `${last} ${word}`
    if (last !== undefined && context.measureText(longer).width <= width)
      lines[lines.length - 1] = longer
    else lines.push(word)
  }
  return lines
}
