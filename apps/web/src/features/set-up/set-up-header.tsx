import { useTranslation } from '../../lib/translation.ts'
import { communeTitle, unbrokenYears } from '../../lib/format.ts'
import { PageHeader } from '../../ui/page-header.tsx'
import { SettingsTabs } from '../../ui/settings-tabs.tsx'
import type { SetUp } from './set-up-queries.ts'

export function SetUpHeader({ setUp }: { setUp: SetUp }) {
  const { t } = useTranslation()
  const { commune, plan, missing, rows, may } = setUp
  const { assignments, baselines, toConfirm } = missing
  const lacking =
    assignments > 0 && baselines > 0
      ? 'both'
      : assignments > 0
        ? 'assignments'
        : baselines > 0
          ? 'baselines'
          : 'none'
  const finding =
    lacking === 'none'
      ? t('setUp.finding.none')
      : lacking === 'both'
        ? t('setUp.finding.both', { assignments, baselines })
        : lacking === 'assignments'
          ? t('setUp.finding.assignments', { assignments })
          : t('setUp.finding.baselines', { baselines })
  return (
    <PageHeader
      title={t('setUp.title')}
      context={communeTitle(commune)}
      tabs={<SettingsTabs commune={commune} />}
      finding={finding}
      lead={
        <>
          {t('setUp.lead', { plan: unbrokenYears(plan.title), count: rows.length })}
          {toConfirm > 0 && <> {t('setUp.toConfirm', { count: toConfirm })}</>}
          {!may.change && <> {t('setUp.readOnly')}</>}
        </>
      }
    />
  )
}
