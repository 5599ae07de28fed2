import account from './account.json' with { type: 'json' }
import app from './app.json' with { type: 'json' }
import audit from './audit.json' with { type: 'json' }
import changes from './changes.json' with { type: 'json' }
import chart from './chart.json' with { type: 'json' }
import city from './city.json' with { type: 'json' }
import comparison from './comparison.json' with { type: 'json' }
import conclusion from './conclusion.json' with { type: 'json' }
import correction from './correction.json' with { type: 'json' }
import demo from './demo.json' with { type: 'json' }
import design from './design.json' with { type: 'json' }
import direction from './direction.json' with { type: 'json' }
import directives from './directives.json' with { type: 'json' }
import entry from './entry.json' with { type: 'json' }
import entryExcel from './entry-excel.json' with { type: 'json' }
import errors from './errors.json' with { type: 'json' }
import explanation from './explanation.json' with { type: 'json' }
import figure from './figure.json' with { type: 'json' }
import figureRecord from './figure-record.json' with { type: 'json' }
import filter from './filter.json' with { type: 'json' }
import findingKind from './finding-kind.json' with { type: 'json' }
import grade from './grade.json' with { type: 'json' }
import handover from './handover.json' with { type: 'json' }
import indicator from './indicator.json' with { type: 'json' }
import indicators from './indicators.json' with { type: 'json' }
import invitation from './invitation.json' with { type: 'json' }
import kind from './kind.json' with { type: 'json' }
import matrix from './matrix.json' with { type: 'json' }
import meeting from './meeting.json' with { type: 'json' }
import method from './method.json' with { type: 'json' }
import myWork from './my-work.json' with { type: 'json' }
import nav from './nav.json' with { type: 'json' }
import notifications from './notifications.json' with { type: 'json' }
import office from './office.json' with { type: 'json' }
import officeRole from './office-role.json' with { type: 'json' }
import others from './others.json' with { type: 'json' }
import outlook from './outlook.json' with { type: 'json' }
import outlookReason from './outlook-reason.json' with { type: 'json' }
import overview from './overview.json' with { type: 'json' }
import password from './password.json' with { type: 'json' }
import period from './period.json' with { type: 'json' }
import plan from './plan.json' with { type: 'json' }
import problem from './problem.json' with { type: 'json' }
import programmes from './programmes.json' with { type: 'json' }
import publicPages from './public.json' with { type: 'json' }
import publication from './publication.json' with { type: 'json' }
import register from './register.json' with { type: 'json' }
import reporting from './reporting.json' with { type: 'json' }
import review from './review.json' with { type: 'json' }
import role from './role.json' with { type: 'json' }
import rounds from './rounds.json' with { type: 'json' }
import saveState from './save-state.json' with { type: 'json' }
import search from './search.json' with { type: 'json' }
import settings from './settings.json' with { type: 'json' }
import setUp from './set-up.json' with { type: 'json' }
import shell from './shell.json' with { type: 'json' }
import signIn from './sign-in.json' with { type: 'json' }
import table from './table.json' with { type: 'json' }
import taskState from './task-state.json' with { type: 'json' }
import size from './size.json' with { type: 'json' }
import tasks from './tasks.json' with { type: 'json' }
import ui from './ui.json' with { type: 'json' }
import unusual from './unusual.json' with { type: 'json' }
import users from './users.json' with { type: 'json' }
import verdict from './verdict.json' with { type: 'json' }

/** The words of the screens in English: the same files and keys as in Vietnamese. */
export default {
  account,
  app,
  audit,
  changes,
  chart,
  city,
  comparison,
  conclusion,
  correction,
  demo,
  design,
  direction,
  directives,
  entry,
  entryExcel,
  errors,
  explanation,
  figure,
  figureRecord,
  filter,
  findingKind,
  grade,
  handover,
  indicator,
  indicators,
  invitation,
  kind,
  matrix,
  meeting,
  method,
  myWork,
  nav,
  notifications,
  office,
  officeRole,
  others,
  outlook,
  outlookReason,
  overview,
  password,
  period,
  plan,
  problem,
  programmes,
  public: publicPages,
  publication,
  register,
  reporting,
  review,
  role,
  rounds,
  saveState,
  search,
  settings,
  setUp,
  shell,
  signIn,
  table,
  taskState,
  size,
  tasks,
  ui,
  unusual,
  users,
  verdict,
}
