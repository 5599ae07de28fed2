import type { PlanProgramme } from '@tien-do/contract'
import { useTranslation } from '../../lib/translation.ts'

/** `5 mục tiêu, 4 hoạt động`; what a plan only names has neither, which is said in words. */
export function useProgrammeCounts() {
  const { t } = useTranslation()
  return ({ goals, activities }: Pick<PlanProgramme, 'goals' | 'activities'>) =>
    goals.length + activities.length === 0
      ? t('programmes.onlyNamed')
      : [
          t('programmes.goalCount', { count: goals.length }),
          t('programmes.activityCount', { count: activities.length }),
        ].join(', ')
}
