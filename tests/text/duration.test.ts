import { expect, test } from '@jest/globals'
import { durationOf } from '../../lib/text/duration.js'

test.each([
  ['500ms', 500],
  ['15s', 15_000],
  ['1.5m', 90_000],
  ['30 m', 1_800_000],
  ['1h', 3_600_000],
  ['2d', 172_800_000],
  ['0s', 0],
])('%s is %d ms', (text, milliseconds) => {
  expect(durationOf(text)).toBe(milliseconds)
})

test.each(['', '15', 's', '-1s', '1 week', '1e3s', '١s', '1s2m'])('%j is no duration', (text) => {
  expect(durationOf(text)).toBeUndefined()
})
