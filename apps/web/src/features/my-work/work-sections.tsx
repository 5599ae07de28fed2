import { Fragment } from 'react'
import {
  AssignmentSection,
  ApprovalsSection,
  CitySection,
  LateSection,
  needsSetUp,
  SignOffSection,
} from './commune-sections.tsx'
import { ExplanationSection } from './explanation-sections.tsx'
import { owedRounds, roundsOf, type MyWork } from './my-work.ts'
import { FiguresSection, ReturnedSection } from './owed-sections.tsx'
import { TasksSection } from './tasks-section.tsx'

const kinds = [
  'approvals',
  'signOffs',
  'returned',
  'explanations',
  'figures',
  'answers',
  'late',
  'assignment',
  'tasks',
  'city',
] as const
type Kind = (typeof kinds)[number]

/** Which sections hold something, in the order in which they are to be done. */
export function sectionsOf(work: MyWork): Kind[] {
  const holds: Record<Kind, boolean> = {
    approvals: roundsOf(work, 'coordinator').some((it) => it.submitted > 0),
    signOffs: roundsOf(work, 'leader').length > 0,
    returned: work.returned.count > 0,
    explanations: work.explanations.count > 0,
    figures: owedRounds(work).length > 0,
    answers: work.answers.count > 0,
    late: roundsOf(work, 'coordinator').some((it) => it.lateOffices.length > 0),
    assignment: needsSetUp(work).length > 0,
    tasks: work.offices.some((it) => it.tasks.count > 0),
    city: work.city !== null && work.city.waiting.length > 0,
  }
  return kinds.filter((kind) => holds[kind])
}

/** The sections; the first button of the first one is the page's primary. */
export function WorkSections({ work }: { work: MyWork }) {
  const { today } = work
  const sections = sectionsOf(work)
  const named = work.offices.length > 1
  const draw = (kind: Kind, primary: boolean) => {
    switch (kind) {
      case 'approvals':
        return <ApprovalsSection work={work} primary={primary} />
      case 'signOffs':
        return <SignOffSection work={work} primary={primary} />
      case 'returned':
        return <ReturnedSection returned={work.returned} today={today} primary={primary} />
      case 'explanations':
        return (
          <ExplanationSection
            explanations={work.explanations}
            toAnswer
            today={today}
            primary={primary}
          />
        )
      case 'figures':
        return owedRounds(work).map((it, index) => (
          <FiguresSection
            key={`${it.work.office.id} ${it.round.round.key} ${it.round.period}`}
            {...it}
            today={today}
            primary={primary && index === 0}
            named={named}
            later={it.round.round.deadline > today && index > 0}
          />
        ))
      case 'answers':
        return (
          <ExplanationSection
            explanations={work.answers}
            toAnswer={false}
            today={today}
            primary={primary}
          />
        )
      case 'late':
        return <LateSection work={work} primary={primary} />
      case 'assignment':
        return <AssignmentSection work={work} primary={primary} />
      case 'tasks':
        return work.offices
          .filter((it) => it.tasks.count > 0)
          .map((it) => <TasksSection key={it.office.id} work={it} named={named} />)
      case 'city':
        return work.city && <CitySection city={work.city} />
    }
  }
  return sections.map((kind, index) => <Fragment key={kind}>{draw(kind, index === 0)}</Fragment>)
}
