import type { Conclusion } from '@tien-do/contract'
import { useTranslation } from '../lib/translation.ts'
import { formatDay } from '../lib/format.ts'
import classes from './conclusion-item.module.css'

/** What was concluded, with who carries it out and by when. */
export function ConclusionItem({
  conclusion: { text, lead, supports, dueOn },
}: {
  conclusion: Pick<Conclusion, 'text' | 'dueOn'> & {
    lead: { name: string } | null
    supports: readonly { name: string }[]
  }
}) {
  const { t } = useTranslation()
  const facts = [
    lead && t('conclusion.lead', { office: lead.name }),
    supports.length > 0 &&
      t('conclusion.supports', { offices: supports.map(({ name }) => name).join(', ') }),
    dueOn && t('conclusion.due', { day: formatDay(dueOn) }),
  ].filter(Boolean)
  return (
    <>
      <p className={classes.text}>{text}</p>
      {facts.length > 0 && <p className={classes.facts}>{facts.join(' · ')}</p>}
    </>
  )
}
