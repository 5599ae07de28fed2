import { readFileSync } from 'node:fs'

const source = new URL('../../web/src/app/pages.ts', import.meta.url)

/** The addresses that the app declares: `/c/:slug/tasks`. */
const declared = (): string[] =>
  [...readFileSync(source, 'utf8').matchAll(/^ {4}path: '(.+)',$/gm)].map((it) => it[1] ?? '')

export type Who =
  'coordinator' | 'office_editor' | 'leader' | 'city_analyst' | 'city_admin' | 'nobody'

const commune = '/c/kien-hai'

/** Where each person is taken; together every declared address, each by somebody whose work it is. */
export const addresses = (office: string, token: string): Record<Who, string[]> => ({
  coordinator: [
    ...['', '?count=rows', '/indicators', '/indicators/11a', '/tasks', '/tasks/1'],
    ...['/programmes', '/programmes/1', '/directives', '/compare'],
    ...['/plan', '/plan/findings', '/plan/revisions'],
    ...[`/offices/${office}`, '/entry', '/review', '/rounds', '/rounds/2027', '/publication'],
    ...['/meeting', '/meeting?at=end', '/audit', '/settings', '/settings/users'],
    ...['/settings/offices', '/no-such-page'],
  ].map((path) => commune + path),
  office_editor: [
    '/me',
    '/me/notifications',
    '/account',
    '/search?q=nuoc',
    '/search?q=khongconhuvay',
    ...['/entry?round=2027', '/rounds', '/rounds/2027', '/indicators/11a'].map(
      (it) => commune + it,
    ),
  ],
  leader: ['/me', commune, `${commune}/indicators?verdict=not_met`, `${commune}/rounds`],
  city_analyst: [
    '/me',
    '/city',
    '/city/compare?definition=bhyt-coverage&year=2026',
    '/city/reporting',
    '/city/matrix',
    '/city/assigned',
    '/city/catalogue',
    '/city/communes',
  ],
  city_admin: ['/city/office-types', '/city/users', '/city/audit', '/city/communes'],
  nobody: [
    '/sign-in',
    `/invitation/${token}`,
    '/invitation/cut-short',
    '/p',
    '/p/kien-hai',
    '/p/kien-hai/11a',
    '/p/no-such-commune',
    '/method',
    '/design',
    '/no-such-page',
  ],
})

/** Declared addresses to which nobody is taken. */
export function forgotten(walked: readonly string[]): string[] {
  const paths = walked.map((it) => it.split('?')[0] ?? '')
  const fits = (pattern: string) => new RegExp(`^${pattern.replace(/:\w+/g, '[^/]+')}$`)
  return declared().filter((pattern) => !paths.some((path) => fits(pattern).test(path)))
}
