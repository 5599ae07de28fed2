import { useTranslation } from '../../lib/translation.ts'
import type { CommuneUsers } from './users-queries.ts'

interface Props {
  counts: CommuneUsers['counts']
  withoutEditor?: CommuneUsers['withoutEditor']
  /** False: one reads, and somebody else changes. */
  keeps: boolean
}

const named = 3

/** Under the finding: who can't sign in yet or any more, and which office nobody enters for. */
export function UsersLead({ counts, withoutEditor = [], keeps }: Props) {
  const { t } = useTranslation()
  const { active, invited, disabled } = counts
  const parts = [
    invited + disabled === 0
      ? t('users.counts.allActive')
      : t('users.counts.active', { count: active }),
    ...(invited > 0 ? [t('users.counts.invited', { count: invited })] : []),
    ...(disabled > 0 ? [t('users.counts.disabled', { count: disabled })] : []),
  ]
  const names = withoutEditor.slice(0, named).map((it) => it.name)
  const others = withoutEditor.length - names.length
  const lacking = others > 0 ? [...names, t('users.andOthers', { count: others })] : names
  return (
    <>
      {parts.join('; ')}.
      {withoutEditor.length > 0 && (
        <> {t('users.withoutEditor', { count: withoutEditor.length, names: lacking.join(', ') })}</>
      )}
      {!keeps && <> {t('users.readOnly')}</>}
    </>
  )
}
