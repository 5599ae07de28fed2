import { randomUUID } from 'node:crypto'
import type { ObservationState } from '@tien-do/domain'
import { expect } from 'vitest'
import { served } from '../http/mount.ts'
import { aPdf } from './files.ts'
import { password } from './makers.ts'
import type { Caller, TestApp } from './test-app.ts'
import { test, type Side, type World } from './world.ts'

/** A commune as a question names it; what a write changes is made afresh for each question. */
interface Subject {
  slug: string
  planId: string
  code: string
  indicatorId: () => Promise<string>
  officeId: string
  otherOfficeId: string
  figureId: (state: ObservationState, period?: string) => Promise<string>
  /** An office on which nothing hangs. */
  newOfficeId: () => Promise<string>
  /** Of an office that enters figures and for which no round was opened again. */
  enteringOfficeId: () => Promise<string>
  explanationId: () => Promise<string>
  /** `/explanations/:id/answers/:answerId` of one that is answered. */
  answerPath: () => Promise<string>
  /** A file of a figure that is not there yet: as private as a draft. */
  evidenceId: () => Promise<string>
  /** A round that is not opened, or one that is. */
  period: (opened: boolean) => Promise<string>
  /** Somebody of the commune, open or shut. */
  userId: (shut?: boolean) => Promise<string>
  /** A closed round, and one that is open again for an office. */
  round: () => Promise<{ id: string; exceptionId: string }>
}

interface Ask {
  path: string
  body?: object
  /** Sent as it is, instead of a body. */
  file?: Buffer
  headers?: Record<string, string>
  /** It ends sessions: asked by an account made for it. */
  endsSessions?: boolean
}

interface Row {
  /** In the order of `everyone`. */
  answers: readonly number[]
  /** What people of another commune get: as if it did not exist, or the same; null: it is of none. */
  toOthers: 'hidden' | 'same' | null
  ask: (it: Subject, login: string) => Ask | Promise<Ask>
}

const ofCommune = ['editor', 'supportingEditor', 'otherEditor', 'coordinator', 'leader'] as const
const everyone = ['guest', ...ofCommune, 'analyst', 'admin'] as const
type Who = (typeof everyone)[number]

const anyone = [200, 200, 200, 200, 200, 200, 200, 200]
const signedIn = [401, 200, 200, 200, 200, 200, 200, 200]
const coordinator = [401, 403, 403, 403, 200, 403, 403, 403]
const coordinatorAndLeader = [401, 403, 403, 403, 200, 200, 403, 403]
const register = [401, 403, 403, 403, 200, 200, 403, 200]
const registerKeeper = [401, 403, 403, 403, 200, 403, 403, 200]
const registerKeeperMakes = registerKeeper.map((status) => (status === 200 ? 201 : status))
const city = [401, 403, 403, 403, 403, 403, 200, 200]
const cityMakes = city.map((status) => (status === 200 ? 201 : status))
const cityAdmin = [401, 403, 403, 403, 403, 403, 403, 200]
const ownOfficeAndReviewers = [401, 200, 403, 403, 200, 200, 403, 403]
const whoMayEnter = [401, 200, 403, 403, 200, 403, 403, 403]
const coordinatorAndAdministrator = [401, 403, 403, 403, 200, 403, 403, 200]
const administrator = [401, 403, 403, 403, 403, 403, 403, 200]
const whoComments = [401, 200, 200, 403, 200, 200, 403, 403]
const whoSeesTheDraft = [401, 200, 404, 404, 200, 404, 404, 404]
const coordinatorOfWhatIsSubmitted = [401, 403, 404, 404, 200, 403, 404, 404]

const ofTheCommune = [401, 200, 200, 200, 200, 200, 403, 403]

/** They get as far as their file, which is none. */
const whoSendsAForm = ofTheCommune.map((status) => (status === 200 ? 415 : status))

const opened = { opensOn: '2028-01-01', deadline: '2028-02-01' }

const both = { vi: 'Mật độ đường', en: 'Road density' }
const aDefinition = (slug: string) => ({
  slug,
  name: both,
  unit: 'km',
  direction: 'up',
  interim: 'snapshot',
  share: false,
  group: both,
  definition: both,
  authority: null,
  confirmed: false,
  comparabilityNote: null,
  smallDifference: null,
  breaks: [],
})

const matrix: Record<string, Row> = {
  'get /health': { answers: anyone, toOthers: null, ask: () => ({ path: '/health' }) },
  'get /demonstration': {
    answers: anyone,
    toOthers: null,
    ask: () => ({ path: '/demonstration' }),
  },
  'post /session': {
    answers: anyone,
    toOthers: null,
    ask: (_it, login) => ({ path: '/session', body: { login, password } }),
  },
  'get /session': { answers: signedIn, toOthers: null, ask: () => ({ path: '/session' }) },
  'delete /session': {
    answers: everyone.map(() => 204),
    toOthers: null,
    ask: () => ({ path: '/session', endsSessions: true }),
  },
  'delete /sessions': {
    answers: everyone.map((who) => (who === 'guest' ? 401 : 204)),
    toOthers: null,
    ask: () => ({ path: '/sessions', endsSessions: true }),
  },
  'get /me/notifications': {
    answers: signedIn,
    toOthers: null,
    ask: () => ({ path: '/me/notifications' }),
  },
  'post /me/notifications/reading': {
    answers: signedIn,
    toOthers: null,
    ask: () => ({ path: '/me/notifications/reading', body: { all: true } }),
  },
  'get /communes': { answers: signedIn, toOthers: null, ask: () => ({ path: '/communes' }) },
  'get /communes/:slug': {
    answers: signedIn,
    toOthers: 'same',
    ask: ({ slug }) => ({ path: `/communes/${slug}` }),
  },
  'get /commune-register': {
    answers: city,
    toOthers: null,
    ask: () => ({ path: '/commune-register' }),
  },
  'post /communes': {
    answers: cityAdmin.map((status) => (status === 200 ? 201 : status)),
    toOthers: null,
    ask: () => {
      const code = nextCode()
      return { path: '/communes', body: { code, name: `Tân Lập ${code}`, kind: 'xã' } }
    },
  },
  'patch /communes/:slug': {
    answers: cityAdmin,
    toOthers: 'same',
    ask: ({ slug }) => ({ path: `/communes/${slug}`, body: { kind: 'phường' } }),
  },
  'put /communes/:slug/facts': {
    answers: cityAdmin,
    toOthers: 'same',
    ask: ({ slug }) => ({
      path: `/communes/${slug}/facts`,
      body: { population: 21_500, areaKm2: 30.25, year: 2025, source: 'Niên giám' },
    }),
  },
  'get /communes/:slug/offices': {
    answers: signedIn,
    toOthers: 'hidden',
    ask: ({ slug }) => ({ path: `/communes/${slug}/offices` }),
  },
  'get /communes/:slug/office-register': {
    answers: coordinatorAndLeader,
    toOthers: 'hidden',
    ask: ({ slug }) => ({ path: `/communes/${slug}/office-register` }),
  },
  'post /communes/:slug/offices': {
    answers: coordinator.map((status) => (status === 200 ? 201 : status)),
    toOthers: 'hidden',
    ask: ({ slug }) => ({
      path: `/communes/${slug}/offices`,
      body: { name: `Phòng ${nextLogin()}`, type: 'economy' },
    }),
  },
  'get /communes/:slug/offices/:id/work': {
    answers: ownOfficeAndReviewers,
    toOthers: 'hidden',
    ask: ({ slug, officeId }) => ({ path: `/communes/${slug}/offices/${officeId}/work` }),
  },
  'patch /offices/:id': {
    answers: coordinator,
    toOthers: 'hidden',
    ask: async (it) => ({
      path: `/offices/${await it.newOfficeId()}`,
      body: { name: `Phòng ${nextLogin()}` },
    }),
  },
  'post /offices/:id/ending': {
    answers: coordinator,
    toOthers: 'hidden',
    ask: async (it) => ({
      path: `/offices/${await it.newOfficeId()}/ending`,
      body: { intoOfficeId: null },
    }),
  },
  'get /office-types': {
    answers: signedIn,
    toOthers: null,
    ask: () => ({ path: '/office-types' }),
  },
  'post /office-types': {
    answers: cityAdmin.map((status) => (status === 200 ? 201 : status)),
    toOthers: null,
    ask: () => ({
      path: '/office-types',
      body: {
        slug: nextLogin().replace('.', '-'),
        nameVi: 'Trạm Y tế',
        nameEn: 'Health station',
        order: 9,
      },
    }),
  },
  'patch /office-types/:slug': {
    answers: cityAdmin,
    toOthers: null,
    ask: () => ({ path: '/office-types/economy', body: { order: 1 } }),
  },
  'get /communes/:slug/plans': {
    answers: signedIn,
    toOthers: 'hidden',
    ask: ({ slug }) => ({ path: `/communes/${slug}/plans` }),
  },
  'get /plans/:id': {
    answers: signedIn,
    toOthers: 'hidden',
    ask: ({ planId }) => ({ path: `/plans/${planId}` }),
  },
  'get /plans/:id/document': {
    answers: signedIn,
    toOthers: 'hidden',
    ask: ({ planId }) => ({ path: `/plans/${planId}/document` }),
  },
  'get /communes/:slug/overview': {
    answers: signedIn,
    toOthers: 'hidden',
    ask: ({ slug }) => ({ path: `/communes/${slug}/overview` }),
  },
  'get /communes/:slug/changes': {
    answers: signedIn,
    toOthers: 'hidden',
    ask: ({ slug }) => ({ path: `/communes/${slug}/changes` }),
  },
  'get /communes/:slug/verdicts.csv': {
    answers: signedIn,
    toOthers: 'hidden',
    ask: ({ slug }) => ({ path: `/communes/${slug}/verdicts.csv` }),
  },
  'get /city/overview': {
    answers: [401, 403, 403, 403, 403, 403, 200, 200],
    toOthers: null,
    ask: () => ({ path: '/city/overview' }),
  },
  'get /comparison.csv': {
    answers: signedIn,
    toOthers: null,
    ask: () => ({ path: '/comparison.csv?definition=coverage' }),
  },
  'get /comparison.xlsx': {
    answers: signedIn,
    toOthers: null,
    ask: () => ({ path: '/comparison.xlsx?definition=coverage' }),
  },
  'get /city/matrix.csv': {
    answers: [401, 403, 403, 403, 403, 403, 200, 200],
    toOthers: null,
    ask: () => ({ path: '/city/matrix.csv' }),
  },
  'get /city/matrix.xlsx': {
    answers: [401, 403, 403, 403, 403, 403, 200, 200],
    toOthers: null,
    ask: () => ({ path: '/city/matrix.xlsx' }),
  },
  'get /city/reporting': {
    answers: [401, 403, 403, 403, 403, 403, 200, 200],
    toOthers: null,
    ask: () => ({ path: '/city/reporting' }),
  },
  'get /city/matrix': {
    answers: [401, 403, 403, 403, 403, 403, 200, 200],
    toOthers: null,
    ask: () => ({ path: '/city/matrix' }),
  },
  'get /indicators/:id': {
    answers: signedIn,
    toOthers: 'hidden',
    ask: async (it) => ({ path: `/indicators/${await it.indicatorId()}` }),
  },
  'get /communes/:slug/indicators/:code': {
    answers: signedIn,
    toOthers: 'hidden',
    ask: ({ slug, code }) => ({ path: `/communes/${slug}/indicators/${code}` }),
  },
  'get /communes/:slug/set-up': {
    answers: coordinatorAndLeader,
    toOthers: 'hidden',
    ask: ({ slug }) => ({ path: `/communes/${slug}/set-up` }),
  },
  'post /communes/:slug/assignments': {
    answers: coordinator,
    toOthers: 'hidden',
    ask: async (it) => ({
      path: `/communes/${it.slug}/assignments`,
      body: { indicatorIds: [await it.indicatorId()], enteringOfficeId: it.officeId },
    }),
  },
  'put /indicators/:id/assignment': {
    answers: coordinator,
    toOthers: 'hidden',
    ask: async (it) => ({
      path: `/indicators/${await it.indicatorId()}/assignment`,
      body: { enteringOfficeId: it.officeId },
    }),
  },
  'get /indicators/:id/set-up-history': {
    answers: signedIn,
    toOthers: 'hidden',
    ask: async (it) => ({ path: `/indicators/${await it.indicatorId()}/set-up-history` }),
  },
  'put /indicators/:id/baseline': {
    answers: coordinator,
    toOthers: 'hidden',
    ask: async (it) => ({
      path: `/indicators/${await it.indicatorId()}/baseline`,
      body: { year: 2025, value: 88, source: 'Niên giám' },
    }),
  },
  'put /indicators/:id/short-name': {
    answers: coordinator,
    toOthers: 'hidden',
    ask: async (it) => ({
      path: `/indicators/${await it.indicatorId()}/short-name`,
      body: { shortName: 'BHYT' },
    }),
  },
  'put /indicators/:id/observations/:period': {
    answers: whoMayEnter,
    toOthers: 'hidden',
    ask: async (it) => ({
      path: `/indicators/${await it.indicatorId()}/observations/2027`,
      body: { value: 93 },
      headers: { 'If-None-Match': '*' },
    }),
  },
  'post /observations/:id/correction': {
    answers: whoSeesTheDraft,
    toOthers: 'hidden',
    ask: async (it) => ({
      path: `/observations/${await it.figureId('draft', '2026')}/correction`,
      body: { value: 51, reason: 'ngành sửa số' },
      headers: { 'If-Match': '*' },
    }),
  },
  'post /observations/:id/submission': {
    answers: whoSeesTheDraft,
    toOthers: 'hidden',
    ask: async (it) => ({ path: `/observations/${await it.figureId('draft')}/submission` }),
  },
  'post /observations/:id/approval': {
    answers: coordinatorOfWhatIsSubmitted,
    toOthers: 'hidden',
    ask: async (it) => ({ path: `/observations/${await it.figureId('submitted')}/approval` }),
  },
  'post /observations/:id/return': {
    answers: coordinatorOfWhatIsSubmitted,
    toOthers: 'hidden',
    ask: async (it) => ({
      path: `/observations/${await it.figureId('submitted')}/return`,
      body: { reason: 'xem lại nguồn' },
    }),
  },
  'post /observations/submissions': {
    answers: whoSeesTheDraft,
    toOthers: 'hidden',
    ask: async (it) => ({
      path: '/observations/submissions',
      body: { ids: [await it.figureId('draft')] },
    }),
  },
  'post /observations/approvals': {
    answers: coordinatorOfWhatIsSubmitted,
    toOthers: 'hidden',
    ask: async (it) => ({
      path: '/observations/approvals',
      body: { ids: [await it.figureId('submitted')] },
    }),
  },
  'post /observations/returns': {
    answers: coordinatorOfWhatIsSubmitted,
    toOthers: 'hidden',
    ask: async (it) => ({
      path: '/observations/returns',
      body: { ids: [await it.figureId('submitted')], reason: 'xem lại nguồn' },
    }),
  },
  'get /indicators/:id/observations/:period/evidence': {
    answers: signedIn,
    toOthers: 'hidden',
    ask: async (it) => ({
      path: `/indicators/${await it.indicatorId()}/observations/2027/evidence`,
    }),
  },
  'post /indicators/:id/observations/:period/evidence': {
    answers: whoMayEnter.map((status) => (status === 200 ? 201 : status)),
    toOthers: 'hidden',
    ask: async (it) => ({
      path: `/indicators/${await it.indicatorId()}/observations/2027/evidence?name=bao-cao.pdf`,
      file: aPdf(),
    }),
  },
  'get /evidence/:id/content': {
    answers: whoSeesTheDraft,
    toOthers: 'hidden',
    ask: async (it) => ({ path: `/evidence/${await it.evidenceId()}/content` }),
  },
  'delete /evidence/:id': {
    answers: whoSeesTheDraft.map((status) => (status === 200 ? 204 : status)),
    toOthers: 'hidden',
    ask: async (it) => ({ path: `/evidence/${await it.evidenceId()}` }),
  },
  'get /indicators/:id/observations/:period/history': {
    answers: signedIn,
    toOthers: 'hidden',
    ask: async (it) => ({
      path: `/indicators/${await it.indicatorId()}/observations/2027/history`,
    }),
  },
  'get /indicators/:id/observations/:period/comments': {
    answers: whoComments,
    toOthers: 'hidden',
    ask: async (it) => ({
      path: `/indicators/${await it.indicatorId()}/observations/2027/comments`,
    }),
  },
  'post /indicators/:id/observations/:period/comments': {
    answers: whoComments.map((status) => (status === 200 ? 201 : status)),
    toOthers: 'hidden',
    ask: async (it) => ({
      path: `/indicators/${await it.indicatorId()}/observations/2027/comments`,
      body: { text: 'Số của phòng tôi là 92,5.' },
    }),
  },
  'get /communes/:slug/audit': {
    answers: coordinatorAndAdministrator,
    toOthers: 'hidden',
    ask: ({ slug }) => ({ path: `/communes/${slug}/audit` }),
  },
  'get /communes/:slug/audit.csv': {
    answers: coordinatorAndAdministrator,
    toOthers: 'hidden',
    ask: ({ slug }) => ({ path: `/communes/${slug}/audit.csv?indicator=1` }),
  },
  'get /city/audit': {
    answers: administrator,
    toOthers: null,
    ask: () => ({ path: '/city/audit' }),
  },
  'get /city/audit.csv': {
    answers: administrator,
    toOthers: null,
    ask: () => ({ path: '/city/audit.csv?group=baseline' }),
  },
  'get /communes/:slug/rounds': {
    answers: signedIn,
    toOthers: 'hidden',
    ask: ({ slug }) => ({ path: `/communes/${slug}/rounds` }),
  },
  'post /communes/:slug/rounds': {
    answers: coordinator.map((status) => (status === 200 ? 201 : status)),
    toOthers: 'hidden',
    ask: async (it) => ({
      path: `/communes/${it.slug}/rounds`,
      body: { period: await it.period(false), ...opened },
    }),
  },
  'get /communes/:slug/rounds/proposal': {
    answers: coordinator,
    toOthers: 'hidden',
    ask: ({ slug }) => ({ path: `/communes/${slug}/rounds/proposal?year=2028` }),
  },
  'post /communes/:slug/rounds/year': {
    answers: coordinator.map((status) => (status === 200 ? 201 : status)),
    toOthers: 'hidden',
    ask: async (it) => {
      const period = await it.period(false)
      const rounds = [{ period, kind: 'annual', ...opened, closesOn: '2028-02-07' }]
      return { path: `/communes/${it.slug}/rounds/year`, body: { year: Number(period), rounds } }
    },
  },
  'get /communes/:slug/rounds/:key': {
    answers: signedIn,
    toOthers: 'hidden',
    ask: ({ slug }) => ({ path: `/communes/${slug}/rounds/2027` }),
  },
  'patch /communes/:slug/rounds/:id': {
    answers: coordinator,
    toOthers: 'hidden',
    ask: async (it) => ({
      path: `/communes/${it.slug}/rounds/${(await it.round()).id}`,
      body: { ...opened, closesOn: '2028-02-07' },
      headers: { 'If-Match': '*' },
    }),
  },
  'delete /communes/:slug/rounds/:id': {
    answers: coordinator.map((status) => (status === 200 ? 204 : status)),
    toOthers: 'hidden',
    ask: async (it) => ({ path: `/communes/${it.slug}/rounds/${(await it.round()).id}` }),
  },
  'post /communes/:slug/rounds/:id/exceptions': {
    answers: coordinator.map((status) => (status === 200 ? 201 : status)),
    toOthers: 'hidden',
    ask: async (it) => ({
      path: `/communes/${it.slug}/rounds/${(await it.round()).id}/exceptions`,
      body: { officeId: await it.enteringOfficeId(), until: '2028-02-05', reason: 'chậm có số' },
    }),
  },
  'delete /communes/:slug/rounds/:id/exceptions/:exceptionId': {
    answers: coordinator.map((status) => (status === 200 ? 204 : status)),
    toOthers: 'hidden',
    ask: async (it) => {
      const { id, exceptionId } = await it.round()
      return { path: `/communes/${it.slug}/rounds/${id}/exceptions/${exceptionId}` }
    },
  },
  'post /communes/:slug/rounds/:key/sign-off': {
    answers: [401, 403, 403, 403, 403, 200, 403, 403],
    toOthers: 'hidden',
    ask: async (it) => ({
      path: `/communes/${it.slug}/rounds/${await it.period(true)}/sign-off`,
    }),
  },
  'get /communes/:slug/entry.xlsx': {
    answers: ofTheCommune,
    toOthers: 'hidden',
    ask: ({ slug }) => ({ path: `/communes/${slug}/entry.xlsx?round=2027` }),
  },
  'post /communes/:slug/entry/preview': {
    answers: whoSendsAForm,
    toOthers: 'hidden',
    ask: ({ slug }) => ({ path: `/communes/${slug}/entry/preview?round=2027`, file: aPdf() }),
  },
  'post /communes/:slug/entry/import': {
    answers: whoSendsAForm,
    toOthers: 'hidden',
    ask: ({ slug }) => ({
      path: `/communes/${slug}/entry/import?round=2027&token=a&name=bieu.xlsx`,
      file: aPdf(),
    }),
  },
  'get /communes/:slug/entry': {
    answers: [401, 200, 200, 200, 200, 200, 403, 403],
    toOthers: 'hidden',
    ask: ({ slug }) => ({ path: `/communes/${slug}/entry?round=2027` }),
  },
  'get /communes/:slug/review': {
    answers: coordinatorAndLeader,
    toOthers: 'hidden',
    ask: ({ slug }) => ({ path: `/communes/${slug}/review?round=2027` }),
  },
  'get /communes/:slug/rounds/:period/publication': {
    answers: coordinatorAndLeader,
    toOthers: 'hidden',
    ask: ({ slug }) => ({ path: `/communes/${slug}/rounds/2026/publication` }),
  },
  'put /communes/:slug/rounds/:period/publication': {
    answers: coordinator,
    toOthers: 'hidden',
    ask: ({ slug }) => ({
      path: `/communes/${slug}/rounds/2026/publication`,
      body: { indicatorIds: [] },
    }),
  },
  'get /assigned-figures': {
    answers: city,
    toOthers: null,
    ask: () => ({ path: '/assigned-figures?definition=coverage&year=2027' }),
  },
  'put /assigned-figures': {
    answers: city,
    toOthers: null,
    ask: async (it) => ({
      path: '/assigned-figures',
      body: {
        year: 2027,
        source: 'QĐ 1',
        rows: [{ indicatorId: await it.indicatorId(), value: 93 }],
      },
    }),
  },
  'put /indicators/:id/assigned/:year': {
    answers: city,
    toOthers: 'hidden',
    ask: async (it) => ({
      path: `/indicators/${await it.indicatorId()}/assigned/2027`,
      body: { value: 93, source: 'QĐ 1' },
    }),
  },
  'get /catalogue': { answers: city, toOthers: null, ask: () => ({ path: '/catalogue' }) },
  'get /catalogue/indicators': {
    answers: city,
    toOthers: null,
    ask: () => ({ path: '/catalogue/indicators' }),
  },
  'post /definitions': {
    answers: cityMakes,
    toOthers: null,
    ask: () => ({ path: '/definitions', body: aDefinition(nextLogin().replace('.', '-')) }),
  },
  'patch /definitions/:slug': {
    answers: city,
    toOthers: null,
    ask: () => ({ path: '/definitions/coverage', body: { confirmed: true } }),
  },
  'put /indicators/:id/definition': {
    answers: city,
    toOthers: 'hidden',
    ask: async (it) => ({
      path: `/indicators/${await it.indicatorId()}/definition`,
      body: { definition: 'coverage' },
    }),
  },
  'get /public/communes': {
    answers: anyone,
    toOthers: null,
    ask: () => ({ path: '/public/communes' }),
  },
  'get /public/communes/:slug': {
    answers: anyone,
    toOthers: 'same',
    ask: ({ slug }) => ({ path: `/public/communes/${slug}` }),
  },
  // Nothing of the world is published: to everybody alike there is none.
  'get /public/communes/:slug/rounds/:period': {
    answers: everyone.map(() => 404),
    toOthers: 'hidden',
    ask: ({ slug }) => ({ path: `/public/communes/${slug}/rounds/2026` }),
  },
  'get /public/communes/:slug/indicators/:code': {
    answers: everyone.map(() => 404),
    toOthers: 'hidden',
    ask: ({ slug, code }) => ({ path: `/public/communes/${slug}/indicators/${code}` }),
  },
  'get /search': { answers: signedIn, toOthers: null, ask: () => ({ path: '/search?q=an' }) },
  'get /definitions': {
    answers: signedIn,
    toOthers: null,
    ask: () => ({ path: '/definitions' }),
  },
  'get /comparison': {
    answers: signedIn,
    toOthers: null,
    ask: () => ({ path: '/comparison?definition=coverage&year=2027' }),
  },
  'get /comparison/series': {
    answers: signedIn,
    toOthers: null,
    ask: () => ({ path: '/comparison/series?definition=coverage&year=2027' }),
  },
  'get /me/work': { answers: signedIn, toOthers: null, ask: () => ({ path: '/me/work' }) },
  'get /me/work/count': {
    answers: signedIn,
    toOthers: null,
    ask: () => ({ path: '/me/work/count' }),
  },
  'get /me/calendar': {
    answers: signedIn,
    toOthers: null,
    ask: () => ({ path: '/me/calendar?month=2028-02' }),
  },
  'get /me/calendar.ics': {
    answers: signedIn,
    toOthers: null,
    ask: () => ({ path: '/me/calendar.ics' }),
  },
  'get /indicators/:id/explanations': {
    answers: ofTheCommune,
    toOthers: 'hidden',
    ask: async (it) => ({ path: `/indicators/${await it.indicatorId()}/explanations` }),
  },
  'get /communes/:slug/explanations': {
    answers: ofTheCommune,
    toOthers: 'hidden',
    ask: ({ slug }) => ({ path: `/communes/${slug}/explanations` }),
  },
  'post /indicators/:id/explanations': {
    answers: [401, 403, 403, 403, 201, 201, 403, 403],
    toOthers: 'hidden',
    ask: async (it) => ({
      path: `/indicators/${await it.indicatorId()}/explanations`,
      body: { question: 'Vì sao chậm?', dueOn: '2028-02-07' },
    }),
  },
  'post /explanations/:id/answers': {
    answers: [401, 201, 403, 403, 201, 403, 404, 404],
    toOthers: 'hidden',
    ask: async (it) => ({
      path: `/explanations/${await it.explanationId()}/answers`,
      body: { text: 'Do mưa lũ.' },
    }),
  },
  'post /explanations/:id/answers/:answerId/files': {
    answers: [401, 201, 403, 403, 201, 403, 404, 404],
    toOthers: 'hidden',
    ask: async (it) => ({ path: `${await it.answerPath()}/files?name=bao-cao.pdf`, file: aPdf() }),
  },
  'post /explanations/:id/closing': {
    answers: [401, 403, 403, 403, 200, 200, 404, 404],
    toOthers: 'hidden',
    ask: async (it) => ({ path: `/explanations/${await it.explanationId()}/closing` }),
  },
  'get /indicators/:id/conclusions': {
    answers: ofTheCommune,
    toOthers: 'hidden',
    ask: async (it) => ({ path: `/indicators/${await it.indicatorId()}/conclusions` }),
  },
  'post /indicators/:id/conclusions': {
    answers: [401, 403, 403, 403, 201, 201, 403, 403],
    toOthers: 'hidden',
    ask: async (it) => ({
      path: `/indicators/${await it.indicatorId()}/conclusions`,
      body: { text: 'Rà soát các dự án chậm.' },
    }),
  },
  'get /communes/:slug/meeting': {
    answers: ofTheCommune,
    toOthers: 'hidden',
    ask: ({ slug }) => ({ path: `/communes/${slug}/meeting` }),
  },
  'get /tasks': {
    answers: signedIn,
    toOthers: 'hidden',
    ask: ({ slug }) => ({ path: `/tasks?commune=${slug}` }),
  },
  'get /communes/:slug/users': {
    answers: register,
    toOthers: 'hidden',
    ask: ({ slug }) => ({ path: `/communes/${slug}/users` }),
  },
  'post /communes/:slug/users': {
    answers: registerKeeperMakes,
    toOthers: 'hidden',
    ask: ({ slug }) => ({
      path: `/communes/${slug}/users`,
      body: { name: 'Người mới', login: nextLogin(), memberships: [{ role: 'leader' }] },
    }),
  },
  'get /users': { answers: cityAdmin, toOthers: null, ask: () => ({ path: '/users' }) },
  'post /users': {
    answers: cityAdmin.map((status) => (status === 200 ? 201 : status)),
    toOthers: null,
    ask: () => ({
      path: '/users',
      body: { name: 'Người mới', login: nextLogin(), memberships: [{ role: 'city_analyst' }] },
    }),
  },
  'patch /users/:id': {
    answers: registerKeeper,
    toOthers: 'hidden',
    ask: async (it) => ({ path: `/users/${await it.userId()}`, body: { mailNotices: false } }),
  },
  'put /users/:id/memberships': {
    answers: registerKeeper,
    toOthers: 'hidden',
    ask: async (it) => ({
      path: `/users/${await it.userId()}/memberships`,
      body: { commune: it.slug, memberships: [{ role: 'coordinator' }] },
    }),
  },
  'post /users/:id/disabling': {
    answers: registerKeeper,
    toOthers: 'hidden',
    ask: async (it) => ({ path: `/users/${await it.userId()}/disabling` }),
  },
  'post /users/:id/enabling': {
    answers: registerKeeper,
    toOthers: 'hidden',
    ask: async (it) => ({ path: `/users/${await it.userId(true)}/enabling` }),
  },
  'delete /users/:id/sessions': {
    answers: registerKeeper.map((status) => (status === 200 ? 204 : status)),
    toOthers: 'hidden',
    ask: async (it) => ({ path: `/users/${await it.userId()}/sessions` }),
  },
  'post /users/:id/invitation': {
    answers: registerKeeperMakes,
    toOthers: 'hidden',
    ask: async (it) => ({ path: `/users/${await it.userId()}/invitation` }),
  },
  'get /communes/:slug/handovers': {
    answers: register,
    toOthers: 'hidden',
    ask: ({ slug }) => ({ path: `/communes/${slug}/handovers` }),
  },
  'get /communes/:slug/handovers/preview': {
    answers: registerKeeper,
    toOthers: 'hidden',
    ask: async (it) => ({
      path: `/communes/${it.slug}/handovers/preview?from=${await it.userId()}&role=leader`,
    }),
  },
  'post /communes/:slug/handovers': {
    answers: registerKeeperMakes,
    toOthers: 'hidden',
    ask: async (it) => ({
      path: `/communes/${it.slug}/handovers`,
      body: { fromUserId: await it.userId(), toUserId: await it.userId(), role: 'leader' },
    }),
  },
  'post /invitation': {
    answers: everyone.map(() => 404),
    toOthers: null,
    ask: () => ({ path: '/invitation', body: { token: 'khong-co-lien-ket-nay' } }),
  },
  'post /invitation/acceptance': {
    answers: everyone.map(() => 404),
    toOthers: null,
    ask: () => ({
      path: '/invitation/acceptance',
      body: { token: 'khong-co-lien-ket-nay', password },
    }),
  },
  'get /me/account': { answers: signedIn, toOthers: null, ask: () => ({ path: '/me/account' }) },
  'patch /me/account': {
    answers: signedIn,
    toOthers: null,
    ask: () => ({ path: '/me/account', body: { mailNotices: false } }),
  },
  'put /me/password': {
    answers: everyone.map((who) => (who === 'guest' ? 401 : 204)),
    toOthers: null,
    ask: () => ({
      path: '/me/password',
      endsSessions: true,
      body: { current: password, next: 'một câu dài dễ nhớ' },
    }),
  },
  'get /me/sessions': { answers: signedIn, toOthers: null, ask: () => ({ path: '/me/sessions' }) },
}

const nameOf = (e: { method: string; path: string }) => `${e.method} ${e.path}`

test('every endpoint that is served has its row in the matrix, and no other', ({ app }) => {
  expect(app.url).toBeTruthy()
  expect(Object.keys(matrix).toSorted()).toEqual(served.map(nameOf).toSorted())
})

test('an endpoint that the contract calls open answers a guest, any other does not', ({ app }) => {
  expect(app.url).toBeTruthy()
  for (const e of served) {
    const toGuest = matrix[nameOf(e)]?.answers[0]
    expect(toGuest === 401, nameOf(e)).toBe(e.access === 'signed-in')
  }
})

test.for(Object.entries(matrix))(
  '%s answers each role as its row says',
  async (entry, { app, world }) => {
    const [name, row] = entry
    const given = { app, world }
    const answered: Partial<Record<Who, number>> = {}
    for (const who of everyone) {
      const { status, changed } = await put(name, row, who, subjectOf(app, world.a), given)
      answered[who] = status
      if (status >= 400) expect(changed, `what ${who} changed`).toBe(false)
    }
    expect(answered).toEqual(Object.fromEntries(everyone.map((who, i) => [who, row.answers[i]])))
  },
)

test.for(Object.entries(matrix).filter(([, row]) => row.toOthers !== null))(
  '%s of another commune answers people of a commune as if there were none',
  async ([name, row], { app, world }) => {
    const given = { app, world }
    for (const [i, who] of ofCommune.entries()) {
      const foreign = await put(name, row, who, subjectOf(app, world.b), given)
      if (row.toOthers === 'same') {
        expect(foreign.status, who).toBe(row.answers[i + 1])
        continue
      }
      const none = await put(name, row, who, nowhere, given)
      expect(foreign.status, who).toBe(404)
      expect(foreign.body, who).toEqual(none.body)
      expect(foreign.changed, who).toBe(false)
    }
  },
)

/** Asks as somebody, and says what was answered and whether anything was written. */
async function put(
  name: string,
  row: Row,
  who: Who,
  subject: Subject,
  { app, world }: { app: TestApp; world: World },
) {
  const { path, body, file, headers, endsSessions } = await row.ask(subject, loginOf(world, who))
  const caller = endsSessions ? await passing(app, world, who) : await callerOf(app, world, who)
  const [method] = name.split(' ')
  // A read has nothing to write: only what writes is counted.
  const before = method === 'get' ? null : await written(app)
  const answer =
    method === 'get'
      ? await caller.get(path, headers)
      : method === 'put'
        ? await caller.put(path, body ?? {}, headers)
        : file
          ? await caller.upload(path, file)
          : method === 'post'
            ? await caller.post(path, body, headers)
            : method === 'patch'
              ? await caller.patch(path, body ?? {}, headers)
              : await caller.delete(path, headers)
  const after = method === 'get' ? null : await written(app)
  const { instance, ...rest } = answer.body as { instance?: string }
  if (answer.status >= 400) expect(instance).toBe(`urn:uuid:${answer.headers['x-request-id']}`)
  return { status: answer.status, body: rest, changed: before !== after }
}

/** How much stands in every table that a write of the API changes. */
const written = async ({ db }: TestApp) =>
  JSON.stringify(
    await db.$queryRaw`SELECT
      (SELECT count(*)::int FROM observation) AS figures,
      (SELECT count(*)::int FROM observation_version) AS versions,
      (SELECT count(*)::int FROM assignment) AS assignments,
      (SELECT count(*)::int FROM assignment WHERE ended_at IS NULL) AS assigned,
      (SELECT count(*)::int FROM baseline) AS baselines,
      (SELECT count(*)::int FROM review_round) AS rounds,
      (SELECT count(*)::int FROM review_round WHERE locked_at IS NOT NULL) AS locked,
      (SELECT count(*)::int FROM evidence WHERE removed_at IS NULL) AS evidence,
      (SELECT count(*)::int FROM figure_comment) AS comments,
      (SELECT count(*)::int FROM publication) AS publications,
      (SELECT count(*)::int FROM round_exception) AS exceptions,
      (SELECT count(*)::int FROM round_exception WHERE ended_at IS NULL) AS reopened,
      (SELECT count(*)::int FROM idempotency_key) AS keys,
      (SELECT count(*)::int FROM session) AS sessions,
      (SELECT count(*)::int FROM "user") AS users,
      (SELECT count(*)::int FROM "user" WHERE disabled_at IS NOT NULL) AS shut,
      (SELECT count(*)::int FROM membership) AS memberships,
      (SELECT count(*)::int FROM invitation) AS invitations,
      (SELECT count(*)::int FROM handover) AS handovers,
      (SELECT count(*)::int FROM office) AS offices,
      (SELECT count(*)::int FROM office WHERE ended_at IS NOT NULL) AS ended_offices,
      (SELECT count(*)::int FROM office_type) AS office_types,
      (SELECT count(*)::int FROM assigned_figure) AS assigned_figures,
      (SELECT count(*)::int FROM definition) AS definitions,
      (SELECT count(*)::int FROM commune) AS communes,
      (SELECT count(*)::int FROM audit_event) AS events`,
  )

const isOfCommune = (who: Who): who is (typeof ofCommune)[number] =>
  ofCommune.some((it) => it === who)

const loginOf = (world: World, who: Who) =>
  who === 'guest' || isOfCommune(who)
    ? world.a.users[who === 'guest' ? 'editor' : who].login
    : world.users[who].login

const callerOf = async (app: TestApp, world: World, who: Who): Promise<Caller> => {
  if (who === 'guest') return app.guest()
  return isOfCommune(who) ? world.a.as(who) : world.as(who)
}

/** An account of the same role, made for one question. */
async function passing(app: TestApp, { a, users }: World, who: Who): Promise<Caller> {
  if (who === 'guest') return app.guest()
  const like = isOfCommune(who) ? a.users[who] : users[who]
  const user = await app.make.aUser(null)
  await app.db.$executeRaw`INSERT INTO membership (id, user_id, role, commune_code, office_id)
    SELECT gen_random_uuid(), ${user.id}::uuid, role, commune_code, office_id
    FROM membership WHERE user_id = ${like.id}::uuid`
  return app.signIn(user)
}

let years = 2028
const nextYear = () => String(++years)
let logins = 0
const nextLogin = () => `moi.${++logins}`
let codes = 20_000
const nextCode = () => String(++codes)

let periods = 0
/** Periods of years gone by, four a year. */
const nextPeriod = () => {
  const part = ['-Q1', '-H1', '-9M', ''][periods % 4]
  return `${2001 + Math.floor(periods++ / 4)}${part}`
}

const subjectOf = ({ db, make }: TestApp, side: Side): Subject => ({
  slug: side.slug,
  planId: side.plan.id,
  code: side.indicator.code,
  indicatorId: async () => (await side.anIndicator()).id,
  officeId: side.offices.entering.id,
  otherOfficeId: side.offices.other.id,
  newOfficeId: async () => (await make.anOffice({ commune: side.commune })).id,
  enteringOfficeId: async () => {
    const enters = await make.anOffice({ commune: side.commune })
    await side.anIndicator({ enters })
    return enters.id
  },
  figureId: async (state, period = '2027') => {
    const indicator = await side.anIndicator()
    return (await make.aFigure({ indicator, by: side.users.editor, state, period })).id
  },
  explanationId: async () => {
    const indicator = await side.anIndicator()
    const { entering: office } = side.offices
    return (await make.anExplanation({ indicator, office, by: side.users.leader })).id
  },
  evidenceId: async () => {
    const { id } = await side.anIndicator()
    const path = `/indicators/${id}/observations/2027/evidence?name=bao-cao.pdf`
    const { body } = await (await side.as('editor')).upload(path, aPdf()).expect(201)
    return String(body.id)
  },
  answerPath: async () => {
    const indicator = await side.anIndicator()
    const { entering: office } = side.offices
    const answers = ['Do mưa lũ.']
    const { id } = await make.anExplanation({ indicator, office, by: side.users.leader, answers })
    const [answer] = await db.explanationAnswer.findMany({ where: { requestId: id } })
    return `/explanations/${id}/answers/${answer?.id}`
  },
  period: async (isOpened) => {
    const period = nextYear()
    if (isOpened) await make.aRound({ commune: side.commune, period })
    return period
  },
  userId: async (shut = false) => {
    const { id } = await make.aUser({ role: 'leader', commune: side.commune })
    if (shut) await db.user.update({ where: { id }, data: { disabledAt: new Date() } })
    return id
  },
  round: async () => {
    const days = { opensOn: '2028-01-01', deadline: '2028-01-10', closesOn: '2028-01-20' }
    const round = await make.aRound({ commune: side.commune, period: nextPeriod(), ...days })
    const [by, office] = [side.users.coordinator, side.offices.entering]
    return { id: round.id, exceptionId: (await make.anException({ round, office, by })).id }
  },
})

/** What there is none of. */
const nowhere: Subject = {
  slug: 'khong-co',
  planId: randomUUID(),
  code: '1',
  indicatorId: async () => randomUUID(),
  officeId: randomUUID(),
  otherOfficeId: randomUUID(),
  newOfficeId: async () => randomUUID(),
  enteringOfficeId: async () => randomUUID(),
  figureId: async () => randomUUID(),
  explanationId: async () => randomUUID(),
  answerPath: async () => `/explanations/${randomUUID()}/answers/${randomUUID()}`,
  evidenceId: async () => randomUUID(),
  period: async () => nextYear(),
  userId: async () => randomUUID(),
  round: async () => ({ id: randomUUID(), exceptionId: randomUUID() }),
}
