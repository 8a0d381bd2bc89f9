/**
 * Waits are measured, not compared with a date: the system's clock may be set back while the simulator runs.
 */
import { afterEach, expect, jest, test } from '@jest/globals'
import { createSimulator } from '../../lib/simulator/index.js'
import { createLimit } from '../../lib/simulator/rate-limit.js'
import { startServer } from '../helpers/server.js'

const HOUR = 3_600_000

afterEach(() => {
  jest.restoreAllMocks()
})

test('a clock that is set back does not stop an operation for longer than a minute', () => {
  let now = 10 * HOUR
  const limit = createLimit(1, () => now)
  limit('GET v3/certificates')
  now -= HOUR
  expect(() => limit('GET v3/certificates')).not.toThrow()
  expect(() => limit('GET v3/certificates')).toThrow('请求频率超限')
  now += 60_000
  expect(() => limit('GET v3/certificates')).not.toThrow()
})

test('an hour is an hour, however long it took to deliver what fell due in it', async () => {
  let wall = 10 * HOUR
  await using platform = await createSimulator({ now: () => (wall += 1) })
  await using receiver = await startServer((_, response) => {
    wall += 3_000
    response.writeHead(500).end()
  })
  await platform.notify(receiver.baseURL, 'TRANSACTION.SUCCESS')
  const ahead = (): number => platform.now() - wall
  expect(ahead()).toBe(0)
  await platform.advance('1h')
  await platform.advance(30_000)
  expect(ahead()).toBe(HOUR + 30_000)
  expect(receiver.received.length).toBeGreaterThan(2)
})

test('a notification is tried again when its wait has passed, though the clock was set back meanwhile', async () => {
  let back = 0
  await using receiver = await startServer((_, response) => void response.writeHead(500).end())
  await using platform = await createSimulator({ now: () => Date.now() - back })
  const set = jest.spyOn(globalThis, 'setTimeout')
  await platform.notify(receiver.baseURL, 'TRANSACTION.SUCCESS')
  expect(receiver.received).toHaveLength(1)
  const wound = set.mock.calls.filter(([, wait]) => wait! > 14_000 && wait! <= 15_000)
  expect(wound).toHaveLength(1)
  set.mockRestore()
  back = HOUR
  wound[0]![0]()
  while (receiver.received.length < 2) await new Promise(setImmediate)
})
