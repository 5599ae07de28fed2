import { expect, test } from 'vitest'
import { invitationMail } from './invitation-mail.ts'
import type { Letter, Posted } from './mailer.ts'

const origin = 'https://tiendo.example.vn'
const invitation = {
  to: { name: 'Nguyễn An', address: 'an@example.vn', demo: false },
  login: 'nguyen.an',
  path: '/invitation/abc',
  expiresAt: '2028-02-07T02:00:00.000Z',
  key: 'k1',
}
const mailerThat = (posted: Posted) => {
  const letters: Letter[] = []
  const post = async (letter: Letter) => {
    letters.push(letter)
    return posted
  }
  return { letters, mailer: { post, stop: async () => undefined } }
}

test('the letter has the link, the login and the last day', async () => {
  const { mailer, letters } = mailerThat('accepted')
  expect(await invitationMail(mailer, origin).send(invitation)).toBe('sent')
  expect(letters[0]?.text).toContain(`${origin}/invitation/abc`)
  expect(letters[0]?.text).toContain('Tên đăng nhập: nguyen.an.')
  expect(letters[0]?.text).toContain('đến 09:00 07/02/2028')
})

test('without e-mail, an address or an accepting server it is said that no letter went', async () => {
  expect(await invitationMail(null, origin).send(invitation)).toBe('not-set-up')
  const { mailer, letters } = mailerThat({ later: 'ETIMEDOUT' })
  const to = { name: 'Nguyễn An', address: 'nguyen.an@tiendo.invalid', demo: false }
  expect(await invitationMail(mailer, origin).send({ ...invitation, to })).toBe('no-address')
  const invented = { ...invitation, to: { ...invitation.to, demo: true } }
  expect(await invitationMail(mailer, origin).send(invented)).toBe('invented')
  expect(letters).toEqual([])
  expect(await invitationMail(mailer, origin).send(invitation)).toBe('failed')
})
