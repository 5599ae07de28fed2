import {
  IconFileTypeDoc,
  IconFileTypePdf,
  IconFileTypePpt,
  IconFileTypeXls,
  IconPhoto,
} from '@tabler/icons-react'
import type { EvidenceKind } from '@tien-do/contract'
import { useTranslation } from '../../lib/translation.ts'

const icons = {
  pdf: IconFileTypePdf,
  image: IconPhoto,
  document: IconFileTypeDoc,
  sheet: IconFileTypeXls,
  slides: IconFileTypePpt,
}

/** What kind of file it is, with its word for who does not see the icon. */
export function FileIcon({ kind }: { kind: EvidenceKind }) {
  const { t } = useTranslation()
  const Shape = icons[kind]
  return <Shape size={20} stroke={1.6} role="img" aria-label={t(`figureRecord.kind.${kind}`)} />
}
