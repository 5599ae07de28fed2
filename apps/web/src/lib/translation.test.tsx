import { act, cleanup, render, screen } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { setLanguage, startI18n } from './i18n.ts'
import { Trans, useTranslation, type WordKey } from './translation.ts'

afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

function Words() {
  const { t } = useTranslation()
  return (
    <>
      <p data-testid="plain">{t('shell.signIn')}</p>
      <p data-testid="none">{t('notifications.bell', { count: 0 })}</p>
      <p data-testid="one">{t('period.daysLeft', { count: 1 })}</p>
      <p data-testid="many">{t('period.daysLeft', { count: 3 })}</p>
      <p data-testid="marked">
        <Trans
          i18nKey="period.deadline"
          values={{ day: '<b>31/01</b>' }}
          components={{ b: <b /> }}
        />
      </p>
    </>
  )
}
const text = (id: string) => screen.getByTestId(id).textContent

test('words follow the language, counts its plurals, and marks what they hold', async () => {
  await startI18n('vi')
  render(<Words />)
  const vietnamese = ['plain', 'none', 'one', 'many'].map(text)
  expect(vietnamese[3]).toContain('3')
  expect(vietnamese[1]).not.toContain('0')
  // What is filled in is never read as a mark.
  expect(screen.getByTestId('marked').querySelectorAll('b')).toHaveLength(1)
  expect(text('marked')).toContain('<b>31/01</b>')
  await act(async () => setLanguage('en'))
  const english = ['plain', 'none', 'one', 'many'].map(text)
  for (const [at, it] of english.entries()) expect(it).not.toBe(vietnamese[at])
  expect(english.slice(2)).toEqual(['1 day left', '3 days left'])
  expect(document.documentElement.lang).toBe('en')
  await act(async () => setLanguage('vi'))
  expect(text('plain')).toBe(vietnamese[0])
})

test('a key without words is told as an error', async () => {
  const told = vi.fn<(error: Error) => void>()
  vi.stubGlobal('reportError', told)
  await startI18n('vi')
  const Lost = () => useTranslation().t('overview.no-such-text' as WordKey)
  render(<Lost />)
  expect(told.mock.calls.flat().map(String)).toContain('Error: No words for overview.no-such-text')
})
