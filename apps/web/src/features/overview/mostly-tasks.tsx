import type { Overview } from '@tien-do/contract'
import { Button } from '@mantine/core'
import { useTranslation } from '../../lib/translation.ts'
import { Link } from 'react-router'
import classes from './overview.module.css'

/** A plan that is mostly tasks or programmes says so, and leads to them. */
export function MostlyTasks({ overview }: { overview: Overview }) {
  const { t } = useTranslation()
  const { tasks, programmes, indicators, commune } = overview
  if (tasks + programmes === 0) return null
  const mostly = tasks + programmes > indicators.length
  const what = tasks > 0 ? 'tasks' : 'programmes'
  const count = tasks > 0 ? tasks : programmes
  const text = mostly
    ? t(`overview.mostly.${what}`, { count, indicators: indicators.length })
    : t(`overview.also.${what}`, { count })
  return (
    <p className={classes.tasks} data-mostly={mostly}>
      <span>{text}</span>
      <Button
        component={Link}
        to={`/c/${commune.slug}/${what}`}
        variant={mostly ? 'filled' : 'default'}
      >
        {t(`overview.open.${what}`)}
      </Button>
    </p>
  )
}
