import { escapeHtml } from '../http/escape-html.ts'

interface Page {
  greeting: string
  parts: { title: string; text: string; place?: string; link: string }[]
  /** Small, below: why this letter came. */
  foot: string[]
}

/** A letter as plain text and as the simplest HTML: no pictures, nothing fetched from anywhere. */
export function page({ greeting, parts, foot }: Page): { text: string; html: string } {
  const text = [
    greeting,
    ...parts.map((part) =>
      [part.title, part.place, part.text, part.link].filter(Boolean).join('\n'),
    ),
    `-- \n${foot.join('\n')}`,
  ].join('\n\n')
  const html = `<!doctype html><html lang="vi"><head><meta charset="utf-8"></head>
<body style="font:16px/1.5 sans-serif;color:#17202b;max-width:640px">
<p>${escapeHtml(greeting)}</p>
${parts.map(partOf).join('\n')}
<p style="font-size:13px;color:#5a6675;border-top:1px solid #dbe0e7;padding-top:12px">${foot.map(escapeHtml).join('<br>')}</p>
</body></html>`
  return { text, html }
}

const partOf = ({ title, text, place, link }: Page['parts'][number]) =>
  `<p><a href="${escapeHtml(link)}" style="font-weight:600;color:#1b5a9e">${escapeHtml(title)}</a>` +
  (place ? `<br><small>${escapeHtml(place)}</small>` : '') +
  `<br>${escapeHtml(text)}</p>`
