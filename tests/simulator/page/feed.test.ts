import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, expect, jest, test } from '@jest/globals'
import { Feed } from '../../../lib/simulator/page/feed.js'
import { latest, readEvents, type Told } from './events.js'

let servers: Server[] = []
afterEach(() => {
  jest.useRealTimers()
  for (const server of servers) server.close().closeAllConnections()
  servers = []
})

/** A feed of counters behind a real socket. */
async function serve(
  look: () => void = () => undefined,
): Promise<{ feed: Feed; baseURL: string; set: (key: string, value: unknown) => void; cut: () => void }> {
  const values = new Map<string, unknown>()
  const feed = new Feed((_, key) => values.get(key), look)
  const server = createServer((request, response) => {
    feed.open(response, request.headers['last-event-id'] as string | undefined, { 'x-guard': 'yes' })
  })
  servers.push(server)
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  const set = (key: string, value: unknown): void => {
    values.set(key, value)
    feed.mark('counter', key)
  }
  return {
    feed,
    set,
    baseURL: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    cut: () => {
      server.closeAllConnections()
    },
  }
}

const ready = (told: Told[]): boolean => told.some(({ event }) => event === 'ready')
const keys = (told: readonly Told[]): string[] => told.flatMap(({ changes }) => changes.map(({ key }) => key))

test('a new reader is told everything once, as it is now, in the order of its last change', async () => {
  const { set, baseURL } = await serve()
  set('a', 1)
  set('b', 1)
  set('a', 2)
  using reader = await readEvents(baseURL)
  const told = await reader.until(ready)
  expect(reader.headers).toMatchObject({
    'content-type': 'text/event-stream; charset=utf-8',
    'x-guard': 'yes',
  })
  expect(told.map(({ event }) => event)).toEqual(['reset', 'message', 'ready'])
  expect(told[1]!.changes).toEqual([
    { kind: 'counter', key: 'b', value: 1 },
    { kind: 'counter', key: 'a', value: 2 },
  ])
})

test('what happens later follows, many changes in one event', async () => {
  const { set, baseURL } = await serve()
  using reader = await readEvents(baseURL)
  await reader.until(ready)
  for (let count = 0; count < 100; count++) set(`key-${count % 10}`, count)
  const told = await reader.until((sofar) => keys(sofar).length >= 10)
  expect(told.filter(({ event }) => event === 'message')).toHaveLength(1)
  expect(latest(told)['counter']).toMatchObject({ 'key-0': 90, 'key-9': 99 })
})

test('a reader that comes back is told only what it missed', async () => {
  const { set, baseURL, cut } = await serve()
  set('a', 1)
  set('b', 1)
  const first = await readEvents(baseURL)
  const { id } = (await first.until(ready)).find(({ event }) => event === 'message')!
  cut()
  set('b', 2)
  set('c', 1)
  using second = await readEvents(baseURL, { 'last-event-id': id! })
  const told = await second.until(ready)
  expect(told.some(({ event }) => event === 'reset')).toBe(false)
  expect(latest(told)).toEqual({ counter: { b: 2, c: 1 } })
})

test.each(['another-1', '', 'x', '-1', '0-0', '__proto__-1'])(
  'a reader that knows %j, of another run, begins anew',
  async (last) => {
    const { set, baseURL } = await serve()
    set('a', 1)
    using reader = await readEvents(baseURL, { 'last-event-id': last })
    const told = await reader.until(ready)
    expect(told.map(({ event }) => event)).toEqual(['reset', 'message', 'ready'])
  },
)

test('of each kind the last thousand are kept', async () => {
  const { feed, set, baseURL } = await serve()
  for (let count = 0; count < 1_500; count++) set(String(count), count)
  feed.mark('other', '0')
  using reader = await readEvents(baseURL)
  const told = await reader.until(ready)
  expect(keys(told.slice(0, 1))).toHaveLength(0)
  expect(Object.keys(latest(told)['counter']!)).toHaveLength(1_000)
  expect(keys(told)[0]).toBe('500')
  expect(Object.keys(latest(told)['other']!)).toEqual(['0'])
})

test('a reader that is slow is told the rest when it has read, each thing once', async () => {
  const { set, baseURL } = await serve()
  const large = 'x'.repeat(2_000)
  for (let count = 0; count < 1_000; count++) set(String(count), large)
  using reader = await readEvents(baseURL)
  const told = await reader.until((sofar) => keys(sofar).length >= 1_000)
  expect(keys(told)).toEqual(Array.from({ length: 1_000 }, (_, at) => String(at)))
})

test('while someone reads, the line is kept warm and what changed by itself is looked for', async () => {
  jest.useFakeTimers({
    doNotFake: [
      'setTimeout',
      'clearTimeout',
      'setImmediate',
      'nextTick',
      'queueMicrotask',
      'performance',
      'Date',
    ],
  })
  const look = jest.fn()
  const { feed, baseURL } = await serve(look)
  jest.advanceTimersByTime(60_000)
  expect(look).not.toHaveBeenCalled()
  const reader = await readEvents(baseURL)
  await reader.until(ready)
  jest.advanceTimersByTime(15_000)
  expect(look).toHaveBeenCalledTimes(1)
  await reader.until((told) => told.some(({ event }) => event === 'comment'))
  feed.close()
  jest.advanceTimersByTime(60_000)
  expect(look).toHaveBeenCalledTimes(1)
})
