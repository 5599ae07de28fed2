import type { Page } from '@playwright/test'

/** The distances that WCAG 1.4.12 lets a reader set. */
const readersOwn = `
  * {
    line-height: 1.5 !important;
    letter-spacing: 0.12em !important;
    word-spacing: 0.16em !important;
  }
  p { margin-bottom: 2em !important; }`

export const spaceOut = (page: Page) => page.addStyleTag({ content: readersOwn })

/**
 * Text that is cut off, stands out of its button or cell, or lies over another. Left out are drawings, the
 * matrix and what is folded after some lines: these shorten on purpose, and tell all of it elsewhere.
 */
export const lostText = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const clips = (value: string) => value === 'hidden' || value === 'clip'
    const scrolls = (value: string) => value === 'auto' || value === 'scroll'
    const elsewhere = 'svg, [role="grid"], script, style, noscript, option'
    const lost: string[] = []
    const lying: { box: DOMRect; of: Element }[] = []
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      const of = text.parentElement
      if (!of || !text.textContent?.trim() || of.closest(elsewhere)) continue
      const around = ancestorsOf(of)
      if (around.some(isPutAway)) continue
      const range = document.createRange()
      range.selectNodeContents(text)
      const boxes = [...range.getClientRects()].filter(({ width }) => width > 1)
      const fault = boxes.map((box) => faultOf(box, around)).find((it) => it !== '')
      if (fault) lost.push(`${fault}: ${said(of)}`)
      const floats = around.some((it) =>
        ['fixed', 'sticky'].includes(getComputedStyle(it).position),
      )
      const scrollers = around.filter((it) => scrolls(getComputedStyle(it).overflowX))
      if (!floats && !boxes.some((box) => scrollers.some((it) => isBeside(box, it))))
        lying.push(...boxes.map((box) => ({ box, of })))
    }
    lying.sort((a, b) => a.box.top - b.box.top)
    for (const [at, one] of lying.entries())
      for (const other of lying.slice(at + 1)) {
        if (other.box.top >= one.box.bottom) break
        const high = Math.min(one.box.bottom, other.box.bottom) - other.box.top
        const wide =
          Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left)
        const least = Math.min(one.box.height, other.box.height)
        if (one.of !== other.of && wide > 3 && high > least * 0.4)
          lost.push(`one over the other: ${said(one.of)} / ${said(other.of)}`)
      }
    return [...new Set(lost)]

    function said(element: Element) {
      return `"${element.textContent.trim().slice(0, 60)}"`
    }

    function ancestorsOf(element: Element): Element[] {
      const { parentElement } = element
      return parentElement && parentElement !== document.body
        ? [element, ...ancestorsOf(parentElement)]
        : [element]
    }

    /** Only read out, folded, or beside the screen. */
    function isPutAway(element: Element) {
      const style = getComputedStyle(element)
      const { width, right, bottom } = element.getBoundingClientRect()
      return (
        style.visibility === 'hidden' ||
        style.opacity === '0' ||
        style.webkitLineClamp !== 'none' ||
        style.clipPath !== 'none' ||
        (element instanceof HTMLDetailsElement && !element.open) ||
        (style.position !== 'static' && (width <= 1 || right < 0 || bottom < 0))
      )
    }

    function isBeside(text: DOMRect, element: Element) {
      const { left, right } = element.getBoundingClientRect()
      return text.right > right + 2 || text.left < left - 2
    }

    function faultOf(text: DOMRect, around: Element[]) {
      for (const element of around) {
        const style = getComputedStyle(element)
        const box = element.getBoundingClientRect()
        const beside = isBeside(text, element)
        if (clips(style.overflowX) && beside) return 'cut at the side'
        // A line is higher than its letters.
        if (clips(style.overflowY) && (text.bottom - 4 > box.bottom || text.top + 4 < box.top))
          return 'cut above or below'
        if (scrolls(style.overflowX)) return ''
        const isBox =
          element.matches('button, a[class], label, td, th') && style.borderTopWidth !== '0px'
        if (isBox && (beside || text.bottom - 5 > box.bottom)) return 'out of its box'
      }
      return ''
    }
  })
