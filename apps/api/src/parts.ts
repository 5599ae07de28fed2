import type { Demonstration } from '@tien-do/contract'
import type { Clock } from './clock.ts'
import type { Config } from './config.ts'
import type { connectPrisma } from './database/prisma.ts'
import { demoAccounts } from './demo/demo-accounts.ts'
import { idempotencyRepository } from './http/idempotency.repository.ts'
import { invitationMail } from './mail/invitation-mail.ts'
import { createMailer } from './mail/mailer.ts'
import { assessmentRepository } from './modules/assessment/assessment.repository.ts'
import { auditLogRepository } from './modules/audit/audit-log.repository.ts'
import { auditService } from './modules/audit/audit.service.ts'
import { assignedRepository } from './modules/assigned/assigned.repository.ts'
import { assignedService } from './modules/assigned/assigned.service.ts'
import { catalogueRepository } from './modules/catalogue/catalogue.repository.ts'
import { catalogueService } from './modules/catalogue/catalogue.service.ts'
import { mappingRepository } from './modules/catalogue/mapping.repository.ts'
import { communeRegisterRepository } from './modules/communes/commune-register.repository.ts'
import { communeRegisterService } from './modules/communes/commune-register.service.ts'
import { communeRepository } from './modules/communes/communes.repository.ts'
import { communeService } from './modules/communes/communes.service.ts'
import { comparisonRepository } from './modules/comparison/comparison.repository.ts'
import { reportingRepository } from './modules/reporting/reporting.repository.ts'
import { reportingService } from './modules/reporting/reporting.service.ts'
import { comparisonService } from './modules/comparison/comparison.service.ts'
import { matrixService } from './modules/matrix/matrix.service.ts'
import { entryRepository } from './modules/entry/entry.repository.ts'
import { entryFormService } from './modules/entry-form/entry-form.service.ts'
import { entryService } from './modules/entry/entry.service.ts'
import { reviewRepository } from './modules/entry/review.repository.ts'
import { reviewService } from './modules/entry/review.service.ts'
import { explanationRepository } from './modules/explanations/explanations.repository.ts'
import { explanationService } from './modules/explanations/explanations.service.ts'
import { evidenceStore } from './modules/evidence/evidence-store.ts'
import { evidenceRepository } from './modules/evidence/evidence.repository.ts'
import { evidenceService } from './modules/evidence/evidence.service.ts'
import { shownExportService } from './modules/exports/shown-export.service.ts'
import { verdictExportService } from './modules/exports/verdict-export.service.ts'
import { figureRecordRepository } from './modules/figure-record/figure-record.repository.ts'
import { figureRecordService } from './modules/figure-record/figure-record.service.ts'
import { handoverRepository } from './modules/handovers/handovers.repository.ts'
import { handoverService } from './modules/handovers/handovers.service.ts'
import { indicatorRepository } from './modules/indicators/indicators.repository.ts'
import { indicatorService } from './modules/indicators/indicators.service.ts'
import { setUpRepository } from './modules/indicators/set-up.repository.ts'
import { setUpService } from './modules/indicators/set-up.service.ts'
import { conclusionRepository } from './modules/meetings/conclusions.repository.ts'
import { conclusionService } from './modules/meetings/conclusions.service.ts'
import { meetingService } from './modules/meetings/meetings.service.ts'
import { myCalendarService } from './modules/my-work/my-calendar.service.ts'
import { myWorkRepository } from './modules/my-work/my-work.repository.ts'
import { myWorkService } from './modules/my-work/my-work.service.ts'
import { officeWorkService } from './modules/my-work/office-work.service.ts'
import { observationRepository } from './modules/observations/observations.repository.ts'
import { observationService } from './modules/observations/observations.service.ts'
import { officeEndings } from './modules/offices/office-ending.repository.ts'
import { officeTypeRepository } from './modules/offices/office-types.repository.ts'
import { officeTypeService } from './modules/offices/office-types.service.ts'
import { officeRepository } from './modules/offices/offices.repository.ts'
import { officeService } from './modules/offices/offices.service.ts'
import { cityOverviewRepository } from './modules/overview/city-overview.repository.ts'
import { cityOverviewService } from './modules/overview/city-overview.service.ts'
import { changeService } from './modules/overview/changes.service.ts'
import { overviewService } from './modules/overview/overview.service.ts'
import { noticeMailService } from './modules/notifications/notice-mail.service.ts'
import { notificationRepository } from './modules/notifications/notifications.repository.ts'
import { notificationService } from './modules/notifications/notifications.service.ts'
import { roundNoticeRepository } from './modules/notifications/round-notices.repository.ts'
import { planExport } from './modules/plans/plan-export.service.ts'
import { planRepository } from './modules/plans/plans.repository.ts'
import { planService } from './modules/plans/plans.service.ts'
import { publicPageRepository } from './modules/public-pages/public-pages.repository.ts'
import { publicPageService } from './modules/public-pages/public-pages.service.ts'
import { publicationRepository } from './modules/publications/publications.repository.ts'
import { publicationService } from './modules/publications/publications.service.ts'
import { coverageService } from './modules/rounds/round-coverage.service.ts'
import { exceptionRepository } from './modules/rounds/round-exceptions.repository.ts'
import { exceptionService } from './modules/rounds/round-exceptions.service.ts'
import { roundYearService } from './modules/rounds/round-year.service.ts'
import { roundRepository } from './modules/rounds/rounds.repository.ts'
import { roundService } from './modules/rounds/rounds.service.ts'
import { searchRepository } from './modules/search/search.repository.ts'
import { searchService } from './modules/search/search.service.ts'
import { createAuth } from './modules/sessions/auth.ts'
import { sessionRepository } from './modules/sessions/sessions.repository.ts'
import { sessionService } from './modules/sessions/sessions.service.ts'
import { taskRepository } from './modules/tasks/tasks.repository.ts'
import { taskService } from './modules/tasks/tasks.service.ts'
import { accountRepository } from './modules/users/account.repository.ts'
import { accountService } from './modules/users/account.service.ts'
import { invitationRepository } from './modules/users/invitations.repository.ts'
import { invitationService } from './modules/users/invitations.service.ts'
import { registerChanges } from './modules/users/register-change.repository.ts'
import { registerRepository } from './modules/users/register.repository.ts'
import { registerService } from './modules/users/register.service.ts'

export type Parts = ReturnType<typeof createParts>

type Connection = Pick<ReturnType<typeof connectPrisma>, 'db' | 'stop'>
type Settings = Pick<Config, 'appSecret' | 'demo' | 'demoAsOf' | 'evidenceDir'> & {
  origin: string
  /** Left out or null: no e-mail is sent. */
  mail?: Config['mail']
}

/** Every service over its repositories, made once: the server and the command line share them. */
export function createParts({ db, stop }: Connection, clock: Clock, settings: Settings) {
  const material = assessmentRepository(db)
  const entryRows = entryRepository(db)
  const indicatorRows = indicatorRepository(db, clock)
  const observationRows = observationRepository(db, clock)
  const communeRows = communeRepository(db)
  const publicationRows = publicationRepository(db, clock)
  const communes = communeService(communeRows)
  const roundRows = roundRepository(db, clock)
  const rounds = roundService(roundRows, communes, clock)
  const auth = createAuth(db, { secret: settings.appSecret, origin: settings.origin })
  const documents = planExport(db)
  const observations = observationService(observationRows, clock)
  const evidence = evidenceService(
    evidenceRepository(db, clock),
    evidenceStore(settings.evidenceDir),
    observationRows,
    observations.refuseUnlessOpen,
  )
  const explanations = explanationService(
    explanationRepository(db, clock),
    communes,
    evidence,
    clock,
  )
  const entry = entryService(entryRows, material, communes, rounds, clock)
  const conclusions = conclusionService(conclusionRepository(db, clock), clock)
  const notificationRows = notificationRepository(db)
  const mailer = settings.mail ? createMailer(settings.mail) : null
  const workRows = myWorkRepository(db)
  const sessions = sessionService(sessionRepository(db, clock), auth, clock)
  const register = registerRepository(db, clock)
  const changes = registerChanges(db, clock)
  const officeKinds = officeTypeRepository(db, clock)
  const comparison = comparisonService(comparisonRepository(db), material, publicationRows, clock)
  const matrix = matrixService(
    material,
    cityOverviewRepository(db),
    comparisonRepository(db),
    communeRows,
    clock,
  )

  return {
    db,
    stop: async () => {
      await mailer?.stop()
      await stop()
    },
    databaseAnswers: async () => db.$queryRaw`SELECT 1`,
    idempotency: idempotencyRepository(db, clock),
    sessions,
    register: registerService(
      register,
      changes,
      communes,
      clock,
      invitationMail(mailer, settings.origin),
    ),
    handovers: handoverService(handoverRepository(db, clock), register, communes),
    invitations: invitationService(invitationRepository(db, clock), sessions),
    accounts: accountService(accountRepository(db, clock), changes, sessions),
    demonstration: async (): Promise<Demonstration> => ({
      on: settings.demo,
      asOf: settings.demoAsOf,
      accounts: settings.demo ? await demoAccounts(db) : [],
    }),
    communes,
    communeRegister: communeRegisterService(
      communeRows,
      communeRegisterRepository(db, clock),
      clock,
    ),
    offices: officeService(
      officeRepository(db, clock),
      officeEndings(db, clock),
      officeKinds,
      communes,
    ),
    officeTypes: officeTypeService(officeKinds),
    plans: planService(planRepository(db), documents, communes),
    overview: overviewService(material, communes, rounds, clock),
    changes: changeService(material, communes, clock),
    cityOverview: cityOverviewService(material, cityOverviewRepository(db), communeRows, clock),
    indicators: indicatorService(indicatorRows, material, communes, clock),
    setUp: setUpService(indicatorRows, setUpRepository(db), entryRows, material, communes, clock),
    observations,
    evidence,
    audit: auditService(auditLogRepository(db), communes),
    figureRecord: figureRecordService(figureRecordRepository(db, clock), observationRows),
    rounds,
    roundYear: roundYearService(roundRows, communes, clock),
    roundExceptions: exceptionService(exceptionRepository(db, clock), material, communes, clock),
    roundCoverage: coverageService(rounds, roundRows, material, communes, clock),
    entry,
    entryForm: entryFormService(entry, observations, clock),
    review: reviewService(
      reviewRepository(db),
      entryRows,
      material,
      observationRows,
      communes,
      rounds,
      clock,
    ),
    publicPages: publicPageService(publicPageRepository(db), publicationRows, material, clock),
    /** What the pages for everybody say of the whole: where they are, and whether it is a demonstration. */
    site: { origin: settings.origin, demo: settings.demo },
    publications: publicationService(publicationRows, material, communes, rounds, clock),
    assigned: assignedService(assignedRepository(db, clock)),
    catalogue: catalogueService(catalogueRepository(db, clock), mappingRepository(db, clock)),
    search: searchService(searchRepository(db)),
    matrix,
    reporting: reportingService(reportingRepository(db), material, clock),
    comparison,
    tasks: taskService(taskRepository(db), communes),
    notifications: notificationService(notificationRows, roundNoticeRepository(db), clock),
    /** Null: e-mail is not set up. */
    noticeMail: mailer && noticeMailService(notificationRows, mailer, clock, settings.origin),
    explanations,
    conclusions,
    meetings: meetingService(
      conclusions,
      explanations,
      communes,
      communeRows,
      rounds,
      material,
      clock,
    ),
    myWork: myWorkService(workRows, explanations, clock),
    officeWork: officeWorkService(workRows, communes, clock),
    myCalendar: myCalendarService(workRows, clock, settings.origin),
    verdictExport: verdictExportService(material, communes, clock),
    shownExport: shownExportService(comparison, matrix, clock),
  }
}
