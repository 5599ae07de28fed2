import { Button } from '@mantine/core'
import { IconArrowLeft, IconArrowRight, IconFlask2, IconMoon, IconSun } from '@tabler/icons-react'
import { useTranslation } from '../../lib/translation.ts'
import { PrintFoot, PrintMark } from '../../ui/print-sheet.tsx'
import { usePhone } from '../../ui/use-phone.ts'
import classes from './meeting-bar.module.css'

interface Props {
  demo: boolean
  /** There is a box to write in. */
  types: boolean
  light: { dark: boolean; turn: () => void }
  onBack: (() => void) | null
  onNext: (() => void) | null
}

/** What is invented, which keys there are, and the same steps for a finger. */
export function MeetingFoot({ demo, types, light, onBack, onNext }: Props) {
  const { t } = useTranslation()
  const phone = usePhone()
  const keys = [
    ...(types ? [['Ctrl Enter', t('meeting.keys.keep')]] : []),
    ['PgUp PgDn', t('meeting.keys.step')],
    ['Esc', t(types ? 'meeting.keys.leaveBox' : 'meeting.keys.leave')],
  ]
  return (
    <footer className={classes.foot}>
      {demo && <PrintMark />}
      <PrintFoot />
      {demo && (
        <p className={`${classes.demo} hatched`}>
          <IconFlask2 size={18} stroke={1.6} aria-hidden />
          {t('demo.short')}
        </p>
      )}
      {!phone && (
        <dl className={classes.keys}>
          {keys.map(([key, words]) => (
            <div key={key}>
              <dt>
                <kbd>{key}</kbd>
              </dt>
              <dd>{words}</dd>
            </div>
          ))}
        </dl>
      )}
      <div className={classes.steps}>
        <Button
          variant="subtle"
          color="gray"
          px={10}
          aria-label={t(light.dark ? 'meeting.light' : 'meeting.dark')}
          title={t(light.dark ? 'meeting.light' : 'meeting.dark')}
          onClick={light.turn}
        >
          {light.dark ? <IconSun size={20} /> : <IconMoon size={20} />}
        </Button>
        <Button
          variant="default"
          leftSection={<IconArrowLeft size={18} aria-hidden />}
          disabled={onBack === null}
          onClick={() => onBack?.()}
        >
          {t('meeting.back')}
        </Button>
        <Button
          variant="default"
          rightSection={<IconArrowRight size={18} aria-hidden />}
          disabled={onNext === null}
          onClick={() => onNext?.()}
        >
          {t('meeting.forward')}
        </Button>
      </div>
    </footer>
  )
}
