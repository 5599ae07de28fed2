import { IconClock } from '@tabler/icons-react'
import type { OfficeWork } from '@tien-do/contract'
import { useTranslation } from '../../lib/translation.ts'
import { Link } from 'react-router'
import { Section } from '../../ui/section.tsx'
import classes from './my-work.module.css'
import { WorkItem } from './work-item.tsx'

interface Props {
  work: OfficeWork
  /** Named where the person works for several offices. */
  named: boolean
}

/** Tasks the office leads; what is done of them is not followed, so only the days are told. */
export function TasksSection({ work: { commune, office, tasks }, named }: Props) {
  const { t } = useTranslation()
  return (
    <Section
      title={t('myWork.tasks')}
      note={
        <>
          {tasks.count}
          {named && ` · ${office.name}`}
        </>
      }
      actions={<Link to={`/c/${commune.slug}/tasks`}>{t('myWork.allTasks')}</Link>}
      flush
    >
      <ul className={classes.items}>
        {tasks.items.map((task) => (
          <WorkItem
            key={task.id}
            code={task.no}
            title={<span className={classes.taskTitle}>{task.title}</span>}
            detail={
              task.overdueDays !== null && (
                <p className={classes.over}>
                  <IconClock size={15} stroke={1.8} aria-hidden />
                  {t('myWork.overBy', { count: task.overdueDays })}
                </p>
              )
            }
            when={
              <p className={classes.printed}>
                {task.deadline
                  ? t('myWork.printedDeadline', { words: task.deadline.text })
                  : t('tasks.noDeadline')}
              </p>
            }
            to={`/c/${commune.slug}/tasks/${encodeURIComponent(task.no)}`}
            action={t('myWork.look')}
          />
        ))}
      </ul>
      <p className={classes.rest}>{t('myWork.tasksNote')}</p>
    </Section>
  )
}
