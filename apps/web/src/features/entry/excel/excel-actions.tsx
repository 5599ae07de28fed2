import { Button } from '@mantine/core'
import { IconTableDown } from '@tabler/icons-react'
import { getEntryForm } from '@tien-do/contract'
import { lazy, Suspense, useState } from 'react'
import { useTranslation } from '../../../lib/translation.ts'
import { useParams } from 'react-router'
import { addressOf } from '../../../lib/call.ts'
import { useAddress } from '../../../lib/use-address.ts'
import { useFetchedSoon } from '../../../ui/use-fetched-soon.ts'
import classes from './excel-actions.module.css'
import type { SheetPlace } from './excel-queries.ts'

const fetchDialog = async () => ({ default: (await import('./excel-dialog.tsx')).ExcelDialog })
const ExcelDialog = lazy(fetchDialog)

/** The sheet out to Excel and in again. */
export function ExcelActions({ mayEnter }: { mayEnter: boolean }) {
  const { t } = useTranslation()
  const { slug = '' } = useParams()
  const { address } = useAddress()
  const [opened, setOpened] = useState(false)
  useFetchedSoon(fetchDialog)
  const place: SheetPlace = { slug }
  for (const name of ['round', 'period', 'office'] as const) {
    const asked = address.get(name)
    if (asked) place[name] = asked
  }
  return (
    <>
      <Button.Group className={classes.group ?? ''}>
        <Button
          component="a"
          href={addressOf(getEntryForm, place)}
          download
          variant="default"
          px={10}
          leftSection={<IconTableDown size={18} stroke={1.7} aria-hidden />}
        >
          {t('entryExcel.download')}
        </Button>
        {mayEnter && (
          <Button variant="default" px={10} onClick={() => setOpened(true)}>
            {t('entryExcel.open')}
          </Button>
        )}
      </Button.Group>
      {opened && (
        <Suspense fallback={null}>
          <ExcelDialog place={place} onClose={() => setOpened(false)} />
        </Suspense>
      )}
    </>
  )
}
