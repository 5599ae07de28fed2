import { useState } from 'react'
import { useTranslation } from '../../../lib/translation.ts'
import { useLanguage } from '../../../lib/use-language.ts'
import { DownloadMenu, type Download } from '../../download-menu.tsx'
import type { TableCell } from './picture-files.ts'
import type { PictureWords } from './picture-words.ts'

interface Props {
  /** The drawing as it stands on the page, or one made for the file; null where there is none yet. */
  drawing: () => SVGSVGElement | null | Promise<SVGSVGElement | null>
  words: PictureWords
  /** The chart's table: its heads and its lines. Without it the page gives the table itself. */
  table?: readonly (readonly TableCell[])[]
  /** The files' name without its ending. */
  file: string
  /** Files of the server in the same menu. */
  more?: Download[]
  /** As high as the filters of a page's head. */
  tall?: boolean
}

/** A chart as SVG, as PNG and as the CSV of what it shows, with title, unit, source and day in each. */
export function ChartExport({ drawing, words, table, file, more = [], tall = false }: Props) {
  const { t } = useTranslation()
  const language = useLanguage()
  const [failed, setFailed] = useState(false)
  // What makes the files is fetched when somebody wants one.
  const give = (kind: 'svg' | 'png' | 'csv') => async () => {
    setFailed(false)
    try {
      const files = await import('./picture-files.ts')
      if (kind === 'csv') {
        const { title, lead, foot, mark } = words
        const above = [[title], ...(mark ? [[mark]] : []), [lead], [foot], []]
        return files.save(files.csvFile([...above, ...(table ?? [])], language), `${file}.csv`)
      }
      const found = await drawing()
      if (!found) return setFailed(true)
      const { chartPicture } = await import('./chart-picture.ts')
      const picture = await chartPicture(found, words)
      files.save(
        kind === 'svg' ? files.svgFile(picture) : await files.pngFile(picture),
        `${file}.${kind}`,
      )
    } catch {
      setFailed(true)
    }
  }
  return (
    <>
      <DownloadMenu
        compact={!tall}
        items={[
          ...more,
          { label: t('ui.png'), make: () => void give('png')() },
          { label: t('ui.svg'), make: () => void give('svg')() },
          ...(table ? [{ label: t('ui.csv'), make: () => void give('csv')() }] : []),
        ]}
      />
      {failed && <span role="alert">{t('ui.downloadFailed')}</span>}
    </>
  )
}
