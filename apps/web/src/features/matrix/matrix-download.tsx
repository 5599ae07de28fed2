import { getMatrixCsv, getMatrixXlsx } from '@tien-do/contract'
import { outlookStatuses, verdicts } from '@tien-do/domain'
import { useTranslation } from '../../lib/translation.ts'
import { addressOf } from '../../lib/call.ts'
import { useAddress } from '../../lib/use-address.ts'
import { useLanguage } from '../../lib/use-language.ts'
import { DownloadMenu } from '../../ui/download-menu.tsx'
import { matrixFilters } from './matrix-model.ts'

/** The rows and columns that are shown, in the order in which they are shown. */
export function MatrixDownload({ year }: { year: number }) {
  const { t } = useTranslation()
  const { address } = useAddress()
  const language = useLanguage()
  const { view, peer, size, group, word, sort, descending } = matrixFilters(address)
  const shown = {
    ...{ year, view, sort, descending: descending ? 'true' : 'false' },
    peer: peer ?? undefined,
    size: size ?? undefined,
    lang: language,
    group: group ?? undefined,
    word: [...verdicts, ...outlookStatuses].find((it) => it === word),
    q: address.get('q') ?? undefined,
  }
  const decimal = language === 'vi' ? 'comma' : 'dot'
  return (
    <DownloadMenu
      items={[
        { label: t('ui.xlsx'), href: addressOf(getMatrixXlsx, shown) },
        { label: t('ui.csv'), href: addressOf(getMatrixCsv, { ...shown, decimal }) },
      ]}
    />
  )
}
