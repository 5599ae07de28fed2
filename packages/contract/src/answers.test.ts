import { expect, test } from 'vitest'
import { z } from 'zod'
import * as contract from './index.ts'

// The browser takes an answer as the server sent it (docs/adr/0017): parsed again, it would be the
// same. A schema that turns one thing into another has no JSON Schema, so this finds it.
test('an answer goes over the wire as it was parsed: no output turns one value into another', () => {
  const outputs = Object.entries(contract).flatMap(([name, value]) =>
    typeof value === 'object' &&
    'method' in value &&
    'output' in value &&
    value.output instanceof z.ZodType
      ? [{ name, output: value.output }]
      : [],
  )
  expect(outputs.length).toBeGreaterThan(100)
  for (const { name, output } of outputs) expect(() => z.toJSONSchema(output), name).not.toThrow()
})
