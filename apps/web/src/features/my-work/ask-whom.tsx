import { useTranslation } from '../../lib/translation.ts'
import { Section } from '../../ui/section.tsx'
import type { MyWork } from './my-work.ts'

/** Who opens rounds again and approves: an office, never a person. */
export function AskWhom({ helpers }: { helpers: MyWork['helpers'] }) {
  const { t } = useTranslation()
  return (
    <Section title={t('myWork.askWhom')}>
      {helpers.map(({ commune, office }) => (
        <p key={commune.code}>
          {office === null
            ? t('myWork.helperUnnamed', { commune: commune.name })
            : t('myWork.helper', { office, commune: commune.name })}
        </p>
      ))}
    </Section>
  )
}
