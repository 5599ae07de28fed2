import type { PublicIndicator } from '@tien-do/contract'
import { communeTitle } from '../../lib/format.ts'
import { useTranslation } from '../../lib/translation.ts'
import { formatDay } from '../../lib/format.ts'
import { usePick } from '../../lib/use-language.ts'
import { usePeriodWords } from '../../lib/use-period-words.ts'
import { usePublicWords } from '../../lib/use-public-words.ts'
import { ChartExport } from '../../ui/chart/export/chart-export.tsx'

interface Props {
  indicator: PublicIndicator
  drawing: () => SVGSVGElement | null
}

/** The public chart as a picture, and what is published as a table. */
export function PublicExport({ indicator, drawing }: Props) {
  const { t } = useTranslation()
  const pick = usePick()
  const { round } = usePeriodWords()
  const words = usePublicWords()
  const { code, name, unit, commune, plan, section, figures, finding, demo } = indicator
  const said = pick(finding)
  const table = [
    [
      t('period.label'),
      t('publication.public.target'),
      t('publication.public.figure'),
      t('grade.label'),
      t('public.indicator.result'),
      t('public.indicator.day'),
    ],
    ...figures.map((it) => [
      round(it.period),
      words.target(it),
      it.value ?? words.figure(it),
      it.notApplicable ? null : t(`grade.${it.grade}`),
      t(`verdict.${it.verdict}`),
      formatDay(it.day),
    ]),
  ]
  return (
    <ChartExport
      tall
      drawing={drawing}
      words={{
        title: `${code}. ${name} (${communeTitle(commune)})`,
        lead: unit === null ? said : `${t('table.unit')}: ${unit}. ${said}`,
        foot: t('ui.publicFoot', {
          plan: plan.title,
          section,
          day: formatDay(figures[0]?.day ?? null),
        }),
        mark: demo ? t('demo.short') : null,
      }}
      table={table}
      file={`${commune.slug}-${code.replace(/[^\w-]+/g, '-')}`}
    />
  )
}
