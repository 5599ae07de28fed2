import { fireEvent, screen } from '@testing-library/react'
import { beforeEach, expect, test } from 'vitest'
import { useStepKeysOn } from '../../lib/step-keys.ts'
import { fakeApi } from '../../testing/fake-api.ts'
import { renderPage } from '../../testing/render-page.tsx'
import { useStepKeys } from './use-step-keys.ts'

beforeEach(() => localStorage.clear())

function Page() {
  useStepKeys({ slug: 'kien-hai', previous: '3', next: '4b' })
  const { turn } = useStepKeysOn()
  return (
    <>
      <input aria-label="field" />
      <button type="button" onClick={turn}>
        turn
      </button>
    </>
  )
}

const open = async () => {
  const at = '/c/kien-hai/indicators/4a'
  const { router } = await renderPage({ page: Page, path: at, at, api: fakeApi() })
  return () => router.state.location.pathname
}

test('J leads to the next indicator, K to the one before', async () => {
  const where = await open()
  fireEvent.keyDown(document.body, { key: 'k' })
  expect(where()).toBe('/c/kien-hai/indicators/3')
})

test('a letter typed into a field, or with a control key, steps nowhere', async () => {
  const where = await open()
  fireEvent.keyDown(screen.getByRole('textbox'), { key: 'j' })
  fireEvent.keyDown(document.body, { key: 'j', ctrlKey: true })
  expect(where()).toBe('/c/kien-hai/indicators/4a')
})

test('the keys can be switched off in this browser', async () => {
  const where = await open()
  fireEvent.click(screen.getByRole('button'))
  fireEvent.keyDown(document.body, { key: 'j' })
  expect(where()).toBe('/c/kien-hai/indicators/4a')
  fireEvent.click(screen.getByRole('button'))
  fireEvent.keyDown(document.body, { key: 'J' })
  expect(where()).toBe('/c/kien-hai/indicators/4b')
})
