import { expect, test } from '@jest/globals'
import { andThen } from '../../lib/runtime/and-then.js'

test('goes on at once with a value that is there, later with one that is waited for', async () => {
  expect(andThen(1, (one) => one + 1)).toBe(2)
  const waited = andThen(Promise.resolve(1), (one) => one + 1)
  expect(waited).toBeInstanceOf(Promise)
  expect(await waited).toBe(2)
  const error = new Error('mine')
  const fail = (): never => {
    throw error
  }
  expect(() => andThen(1, fail)).toThrow(error)
  await expect(andThen(Promise.resolve(1), fail)).rejects.toBe(error)
})
