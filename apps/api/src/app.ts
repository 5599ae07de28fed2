import { randomUUID } from 'node:crypto'
import compression from 'compression'
import express, { Router } from 'express'
import helmet from 'helmet'
import type { Logger } from 'pino'
import { pinoHttp } from 'pino-http'
import { healthRoutes } from './http/health.ts'
import { idempotent } from './http/idempotency.ts'
import { openApiRoutes } from './http/open-api.ts'
import { problemHandler } from './http/problem-handler.ts'
import { notFound } from './http/refusal.ts'
import { sameOrigin } from './http/same-origin.ts'
import { samePerson } from './http/same-person.ts'
import { webApp } from './http/web-app.ts'
import { assignedRoutes } from './modules/assigned/assigned.routes.ts'
import { auditRoutes } from './modules/audit/audit.routes.ts'
import { catalogueRoutes } from './modules/catalogue/catalogue.routes.ts'
import { communeRoutes } from './modules/communes/communes.routes.ts'
import { comparisonRoutes } from './modules/comparison/comparison.routes.ts'
import { entryFormRoutes } from './modules/entry-form/entry-form.routes.ts'
import { entryRoutes } from './modules/entry/entry.routes.ts'
import { explanationRoutes } from './modules/explanations/explanations.routes.ts'
import { evidenceRoutes } from './modules/evidence/evidence.routes.ts'
import { exportRoutes } from './modules/exports/exports.routes.ts'
import { figureRecordRoutes } from './modules/figure-record/figure-record.routes.ts'
import { firstAnswers } from './modules/first-view/first-answers.ts'
import { firstView } from './modules/first-view/first-view.ts'
import { handoverRoutes } from './modules/handovers/handovers.routes.ts'
import { indicatorRoutes } from './modules/indicators/indicators.routes.ts'
import { matrixRoutes } from './modules/matrix/matrix.routes.ts'
import { meetingRoutes } from './modules/meetings/meetings.routes.ts'
import { reportingRoutes } from './modules/reporting/reporting.routes.ts'
import { notificationRoutes } from './modules/notifications/notifications.routes.ts'
import { myWorkRoutes } from './modules/my-work/my-work.routes.ts'
import { observationRoutes } from './modules/observations/observations.routes.ts'
import { officeRoutes } from './modules/offices/offices.routes.ts'
import { overviewRoutes } from './modules/overview/overview.routes.ts'
import { planRoutes } from './modules/plans/plans.routes.ts'
import { publicPageRoutes } from './modules/public-pages/public-pages.routes.ts'
import { publicSite } from './modules/public-pages/public-site.ts'
import { publicationRoutes } from './modules/publications/publications.routes.ts'
import { roundRoutes } from './modules/rounds/rounds.routes.ts'
import { searchRoutes } from './modules/search/search.routes.ts'
import { readSession, sessionRoutes } from './modules/sessions/sessions.routes.ts'
import { taskRoutes } from './modules/tasks/tasks.routes.ts'
import { userRoutes } from './modules/users/users.routes.ts'
import type { Parts } from './parts.ts'

interface AppSettings {
  logger: Logger
  /** The built web app; null serves the API alone. */
  webFolder: string | null
  /** How many proxies of ours stand in front. */
  trustProxy: number
  https: boolean
  /** So many milliseconds a page waits for its first answers. */
  answersWithin?: number
}

/** The order of what happens to a request, in one place. */
export function createApp(parts: Parts, settings: AppSettings) {
  const app = express()
  app.disable('x-powered-by')
  app.set('trust proxy', settings.trustProxy)
  app.set('query parser', 'simple')
  // The compared thing is the version of a figure; the framework's own ETags of answers stay out.
  app.set('etag', false)
  app.use(
    pinoHttp({
      logger: settings.logger,
      genReqId: (_req, res) => {
        const id = randomUUID()
        res.setHeader('X-Request-Id', id)
        return id
      },
      // No personal data: neither cookies, bodies nor addresses of people are logged.
      serializers: {
        req: (req: { id: string; method: string; url: string }) => ({
          id: req.id,
          method: req.method,
          path: req.url.split('?')[0],
        }),
        res: (res: { statusCode: number }) => ({ status: res.statusCode }),
      },
      autoLogging: { ignore: (req) => !req.url?.startsWith('/api/') },
    }),
  )
  app.use(
    helmet({
      contentSecurityPolicy: {
        directives: {
          'style-src': ["'self'", "'unsafe-inline'"],
          'img-src': ["'self'", 'data:', 'blob:'],
          ...(settings.https ? {} : { 'upgrade-insecure-requests': null }),
        },
      },
      strictTransportSecurity: settings.https,
    }),
  )
  app.use(compression())

  const api = Router()
  // Before all that asks the database: a browser with a cookie is to hear what is down, too.
  api.use(healthRoutes(parts.databaseAnswers))
  // Nor does what everybody may read depend on who asks.
  api.use(publicPageRoutes(parts.publicPages))
  api.use(express.json({ limit: '1mb' }))
  api.use(sameOrigin)
  api.use(readSession(parts.sessions))
  api.use(samePerson)
  api.use(idempotent(parts.idempotency))
  api.use(sessionRoutes(parts.sessions, parts.demonstration))
  api.use(userRoutes(parts.register, parts.invitations, parts.accounts))
  api.use(handoverRoutes(parts.handovers))
  api.use(communeRoutes(parts.communes, parts.communeRegister))
  api.use(officeRoutes(parts.offices, parts.officeTypes))
  api.use(planRoutes(parts.plans))
  api.use(overviewRoutes(parts.overview, parts.changes, parts.cityOverview))
  api.use(indicatorRoutes(parts.indicators, parts.setUp))
  api.use(observationRoutes(parts.observations))
  api.use(auditRoutes(parts.audit))
  api.use(evidenceRoutes(parts.evidence))
  api.use(figureRecordRoutes(parts.figureRecord))
  api.use(roundRoutes(parts.rounds, parts.roundYear, parts.roundExceptions, parts.roundCoverage))
  api.use(entryRoutes(parts.entry, parts.review))
  api.use(entryFormRoutes(parts.entryForm))
  api.use(publicationRoutes(parts.publications))
  api.use(comparisonRoutes(parts.comparison))
  api.use(matrixRoutes(parts.matrix))
  api.use(reportingRoutes(parts.reporting))
  api.use(catalogueRoutes(parts.catalogue))
  api.use(searchRoutes(parts.search))
  api.use(assignedRoutes(parts.assigned))
  api.use(taskRoutes(parts.tasks))
  api.use(myWorkRoutes(parts.myWork, parts.myCalendar, parts.officeWork))
  api.use(explanationRoutes(parts.explanations))
  api.use(meetingRoutes(parts.meetings, parts.conclusions))
  api.use(notificationRoutes(parts.notifications))
  api.use(exportRoutes(parts.verdictExport, parts.shownExport))

  app.use('/api', openApiRoutes())
  app.use('/api/v1', api)
  app.use('/api', () => {
    throw notFound()
  })
  if (settings.webFolder) {
    app.use(publicSite(parts.publicPages, parts.site, settings.webFolder))
    app.use(webApp(settings.webFolder))
    app.use(
      firstView(settings.webFolder, parts.sessions, firstAnswers(parts, settings.answersWithin)),
    )
  }
  app.use(() => {
    throw notFound()
  })
  app.use(problemHandler)
  return app
}
