import { useTranslation } from '../../lib/translation.ts'
import { BigChart } from '../../ui/chart/big-chart.tsx'
import { SmallMultiple } from '../../ui/chart/small-multiple.tsx'
import { YearChart } from '../../ui/chart/year-chart.tsx'
import { yearModel } from '../../ui/chart/year-model.ts'
import { chartCases } from './chart-examples.ts'
import { moreCases, yearCases } from './chart-examples-more.ts'
import classes from './design.module.css'

const cases = { ...chartCases, ...moreCases }
const names = Object.keys(cases) as (keyof typeof cases)[]
const years = Object.keys(yearCases) as (keyof typeof yearCases)[]

/** Every kind of target and every state of a chart once, with the rule it is drawn after. */
export function GrammarSamples() {
  const { t } = useTranslation()
  return (
    <div className={classes.cases}>
      {names.map((name) => (
        <div key={name} className={classes.case}>
          <b>{t(`design.cases.${name}.title`)}</b>
          <BigChart data={cases[name]} label={t(`design.cases.${name}.title`)} height={250} plain />
          <p>{t(`design.cases.${name}.note`)}</p>
        </div>
      ))}
      {years.map((name) => (
        <div key={name} className={classes.case}>
          <b>{t(`design.years.${name}.title`)}</b>
          <YearChart
            model={yearModel(yearCases[name], 2026)}
            unit="%"
            label={t(`design.years.${name}.title`)}
          />
          <p>{t(`design.years.${name}.note`)}</p>
        </div>
      ))}
    </div>
  )
}

/** The same at a glance, as the overview and the lists draw it. */
export function MultipleSamples() {
  const { t } = useTranslation()
  return (
    <div className={classes.row}>
      {names.map((name) => (
        <SmallMultiple
          key={name}
          data={cases[name]}
          label={t(`design.cases.${name}.title`)}
          showValue
        />
      ))}
    </div>
  )
}
