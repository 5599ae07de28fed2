import { ActionIcon, Drawer } from '@mantine/core'
import { IconPaperclip } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from '../../lib/translation.ts'
import { usePeriodWords } from '../../lib/use-period-words.ts'
import { usePhone } from '../../ui/use-phone.ts'
import { FigureRecord, type FigureOf } from './figure-record.tsx'
import classes from './figure.module.css'

interface Props extends FigureOf {
  code: string
  name: string
  /** With its words beside the clip, where there is room for them. */
  worded?: boolean
}

/** A small button beside a value, and what stands behind the value in a drawer. */
export function FigureDrawer({ code, name, worded = false, ...figure }: Props) {
  const { t } = useTranslation()
  const { inText } = usePeriodWords()
  const isPhone = usePhone()
  const [opened, setOpened] = useState(false)
  const label = t('figureRecord.open', { code, round: inText(figure.period) })
  return (
    <>
      {worded ? (
        <button
          type="button"
          className={`${classes.opener} no-print`}
          aria-label={label}
          onClick={() => setOpened(true)}
        >
          <IconPaperclip size={15} stroke={1.7} aria-hidden />
          {t('figureRecord.openShort')}
        </button>
      ) : (
        <ActionIcon
          variant="subtle"
          color="gray"
          size={isPhone ? 44 : 30}
          aria-label={label}
          title={label}
          className="no-print"
          onClick={() => setOpened(true)}
        >
          <IconPaperclip size={17} stroke={1.6} aria-hidden />
        </ActionIcon>
      )}
      <Drawer
        opened={opened}
        onClose={() => setOpened(false)}
        position={isPhone ? 'bottom' : 'right'}
        size={isPhone ? '85%' : 460}
        title={
          <span className={classes.drawerTitle}>
            {t('figureRecord.title', { code, round: inText(figure.period) })}
            <small>{name}</small>
          </span>
        }
        closeButtonProps={{ 'aria-label': t('figureRecord.close') }}
      >
        <FigureRecord {...figure} />
      </Drawer>
    </>
  )
}
