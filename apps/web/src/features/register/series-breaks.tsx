import { Button, TextInput } from '@mantine/core'
import { IconPlus, IconX } from '@tabler/icons-react'
import { useTranslation } from '../../lib/translation.ts'
import { none, type TypedDefinition } from './definition-fields.ts'
import classes from './register.module.css'

type Break = TypedDefinition['breaks'][number]

interface Props {
  breaks: readonly Break[]
  /** One of them cannot be kept. */
  wrong: boolean
  onChange: (breaks: Break[]) => void
}

/** The years from which a definition's figures are counted in another way, with why. */
export function SeriesBreaks({ breaks, wrong, onChange }: Props) {
  const { t } = useTranslation()
  return (
    <>
      {breaks.map((it, index) => {
        const put = (part: Partial<Break>) =>
          onChange(breaks.map((b, i) => (i === index ? { ...b, ...part } : b)))
        return (
          // Rows have no identity of their own but their place.
          <div key={index} className={classes.break}>
            <TextInput
              label={t('register.definition.breakYear')}
              inputMode="numeric"
              value={it.year}
              onChange={(event) => put({ year: event.currentTarget.value })}
            />
            {(['vi', 'en'] as const).map((language) => (
              <TextInput
                key={language}
                label={t(`register.definition.breakWhy.${language}`)}
                value={it.why[language]}
                maxLength={500}
                onChange={(event) =>
                  put({ why: { ...it.why, [language]: event.currentTarget.value } })
                }
              />
            ))}
            <button
              type="button"
              className={classes.remove}
              aria-label={t('register.definition.removeBreak', { year: it.year })}
              onClick={() => onChange(breaks.filter((_, i) => i !== index))}
            >
              <IconX size={18} stroke={1.8} aria-hidden />
            </button>
          </div>
        )
      })}
      {wrong && <p className={classes.error}>{t('register.definition.badBreak')}</p>}
      <Button
        variant="default"
        size="compact-md"
        justify="start"
        w="fit-content"
        leftSection={<IconPlus size={16} aria-hidden />}
        onClick={() => onChange([...breaks, { year: '', why: none }])}
      >
        {t('register.definition.addBreak')}
      </Button>
    </>
  )
}
