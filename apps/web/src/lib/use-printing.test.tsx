import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { useUnfolding } from './use-printing.ts'

afterEach(cleanup)

function List() {
  const [whole, unfold] = useUnfolding()
  return (
    <>
      <p>{whole ? 'all of it' : 'the first of it'}</p>
      <button onClick={unfold}>More</button>
    </>
  )
}

test('a folded list is whole while it is printed, before the sheet is laid out', () => {
  render(<List />)
  // Not in act(): whoever prints waits for nothing but the listeners.
  window.dispatchEvent(new Event('beforeprint'))
  expect(screen.getByText('all of it')).toBeTruthy()
  act(() => void window.dispatchEvent(new Event('afterprint')))
  expect(screen.getByText('the first of it')).toBeTruthy()
})

test('what was unfolded by hand stays so after the print', () => {
  render(<List />)
  fireEvent.click(screen.getByRole('button'))
  window.dispatchEvent(new Event('beforeprint'))
  act(() => void window.dispatchEvent(new Event('afterprint')))
  expect(screen.getByText('all of it')).toBeTruthy()
})
