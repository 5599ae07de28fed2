import type { Task } from '@tien-do/contract'
import { useTranslation } from '../../lib/translation.ts'
import { Link } from 'react-router'
import { formatDay, unbrokenYears } from '../../lib/format.ts'
import { Section } from '../../ui/section.tsx'
import { usePhone } from '../../ui/use-phone.ts'
import { DeadlineWords } from './deadline-words.tsx'
import { taskAxis } from './task-axis.ts'
import { TaskAxisHead, TaskBar } from './task-bar.tsx'
import classes from './tasks.module.css'

interface Props {
  tasks: readonly Task[]
  slug: string
  today: string
  timeline: boolean
}

export function TaskTable({ tasks, slug, today, timeline }: Props) {
  const { t } = useTranslation()
  const phone = usePhone()
  const axis = timeline ? taskAxis(tasks, today) : null
  const groups = [...Map.groupBy(tasks, ({ lead }) => lead?.printed ?? t('tasks.noLead'))]
  const axisHead = axis && (
    <TaskAxisHead axis={axis} today={t('tasks.today', { day: formatDay(today) })} />
  )
  const title = ({ no, title: words }: Task) => (
    <Link to={`/c/${slug}/tasks/${encodeURIComponent(no)}`} lang="vi">
      {unbrokenYears(words)}
    </Link>
  )
  const support = ({ support: offices }: Task) =>
    offices.length > 0 && (
      <small className={classes.quiet}>
        {t('tasks.support', { offices: offices.map(({ printed }) => printed).join('; ') })}
      </small>
    )
  const leader = (task: Task) => task.leader && (task.leader.role ?? task.leader.name)

  if (phone)
    return (
      <>
        {groups.map(([lead, rows]) => (
          <Section key={lead} title={lead} note={t('tasks.count', { count: rows.length })} flush>
            {axisHead && <div className={classes.cardAxis}>{axisHead}</div>}
            <ul className={classes.cards}>
              {rows.map((task) => (
                <li key={task.id}>
                  <p className={classes.cardTitle}>
                    <span className="figures">{task.no}</span> {title(task)}
                  </p>
                  <DeadlineWords deadline={task.deadline} />
                  {leader(task) && (
                    <p className={classes.quiet}>{t('tasks.leaderIs', { leader: leader(task) })}</p>
                  )}
                  {axis && <TaskBar task={task} axis={axis} />}
                </li>
              ))}
            </ul>
          </Section>
        ))}
      </>
    )

  return (
    <Section title={t('tasks.list')} note={t('tasks.count', { count: tasks.length })} flush>
      <table className={classes.table}>
        <caption className="visually-hidden">{t('tasks.list')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('table.number')}</th>
            <th scope="col">{t('tasks.task')}</th>
            <th scope="col" className={classes.when}>
              {t('tasks.deadline')}
            </th>
            {axis ? (
              <th scope="col" className={classes.plot}>
                <span className="visually-hidden">{t('tasks.view.timeline')}</span>
                {axisHead}
              </th>
            ) : (
              <th scope="col" className={classes.what}>
                {t('tasks.deliverable')}
              </th>
            )}
          </tr>
        </thead>
        {groups.map(([lead, rows]) => (
          <tbody key={lead}>
            <tr className={classes.group}>
              <th scope="rowgroup" colSpan={4}>
                <span lang="vi">{lead}</span>{' '}
                <small>{t('tasks.count', { count: rows.length })}</small>
              </th>
            </tr>
            {rows.map((task) => (
              <tr key={task.id}>
                <td className="figures">{task.no}</td>
                <th scope="row">
                  {title(task)}
                  {support(task)}
                  {leader(task) && (
                    <small className={classes.quiet}>
                      {t('tasks.leaderIs', { leader: leader(task) })}
                    </small>
                  )}
                </th>
                <td>
                  <DeadlineWords deadline={task.deadline} />
                </td>
                {axis ? (
                  <td className={classes.plot}>
                    <TaskBar task={task} axis={axis} />
                  </td>
                ) : (
                  <td lang="vi">{task.deliverables.join('; ') || '–'}</td>
                )}
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </Section>
  )
}
