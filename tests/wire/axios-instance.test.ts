/** Calls of the chain pass an axios instance as its own `request` passes them, whatever a user registered on it. */
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { createAxios, request, type AxiosInstance } from '../../lib/wire/axios-instance.js'

type Adapter = (config: {
  headers: { toJSON(): object }
  method: string
  timeout?: number
}) => Promise<unknown>

/** What one handler does when it is reached. */
const act = fc.constantFrom('pass', 'throw', 'none', 'wait')
const step = fc.record({ fulfilled: act, rejected: act, skipped: fc.boolean(), ejected: fc.boolean() })
const plan = fc.record({
  before: fc.array(step, { maxLength: 4 }),
  after: fc.array(step, { maxLength: 4 }),
  adapter: fc.constantFrom('answers', 'fails'),
})

/** An instance on which a plan is registered, and the trace of what ran with what. */
function prepare({
  before,
  after,
  adapter,
}: (typeof plan)['generate'] extends (...all: never[]) => { value: infer Plan } ? Plan : never): {
  instance: AxiosInstance
  trace: unknown[]
} {
  const trace: unknown[] = []
  const send: Adapter = async ({ headers, method, timeout }) => {
    trace.push(['sent', method, timeout, headers.toJSON()])
    if (adapter === 'fails') throw new Error('adapter')
    return { status: 200, statusText: 'OK', headers: {}, data: 'answer' }
  }
  const instance = createAxios({ baseURL: 'http://127.0.0.1/', timeout: 1234, adapter: send })
  let config: unknown
  const handler = (name: string, what: string) =>
    what === 'none'
      ? null
      : async (value: unknown) => {
          trace.push([name, value instanceof Error ? value.message : typeof value])
          if (what === 'wait')
            await new Promise((resolve) => {
              setImmediate(resolve)
            })
          if (what === 'throw') throw new Error(name)
          if (!(value instanceof Error)) config = value
          else if (config === undefined) throw value
          return config as never // a handler of failures goes on with what there was
        }
  for (const [side, steps] of [
    ['request', before],
    ['response', after],
  ] as const) {
    const ids = steps.map(({ fulfilled, rejected, skipped }, at) =>
      instance.interceptors[side].use(
        handler(`${side} ${at}`, fulfilled),
        handler(`${side} ${at} failed`, rejected),
        side === 'request' && skipped ? { runWhen: () => false } : {},
      ),
    )
    steps.forEach(({ ejected }, at) => {
      if (ejected) instance.interceptors[side].eject(ids[at]!)
    })
  }
  return { instance, trace }
}

const settled = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    (value) => [
      'gave',
      value instanceof Error ? value.message : (value as { data?: unknown } | undefined)?.data,
    ],
    (error: unknown) => ['threw', (error as Error).message],
  )

describe('a call', () => {
  test('meets the same handlers in the same order as by axios, with the same end', async () => {
    await fc.assert(
      fc.asyncProperty(plan, async (one) => {
        const [theirs, ours] = [prepare(one), prepare(one)]
        const given = () => ({ method: 'POST', url: 'v3/x', headers: { 'X-One': '1' }, data: 'body' })
        const ends = [
          await settled(theirs.instance.request(given())),
          await settled(request(ours.instance, given())),
        ]
        expect(ends[1]).toEqual(ends[0])
        expect(ours.trace.map(withoutType)).toEqual(theirs.trace.map(withoutType))
      }),
      { numRuns: 300 },
    )
  })

  test('carries the headers that a user put into the defaults', async () => {
    const { instance, trace } = prepare({ before: [], after: [], adapter: 'answers' })
    instance.defaults.headers.common['X-Shop'] = '7'
    await request(instance, { method: 'GET', url: 'v3/x', headers: {} })
    expect(trace).toEqual([['sent', 'get', 1234, expect.objectContaining({ 'X-Shop': '7' })]])
  })

  test('sees the defaults of its instance, which it leaves alone', async () => {
    const { instance, trace } = prepare({ before: [], after: [], adapter: 'answers' })
    instance.interceptors.request.use((config) => Object.assign(config, { timeout: 1 }))
    await request(instance, { method: 'GET', url: 'v3/x', headers: {} })
    expect([trace, instance.defaults.timeout]).toEqual([[['sent', 'get', 1, {}]], 1234])
  })
})

/** axios adds the type of a form to a body whose type nobody named; here the encoder names it. */
const withoutType = (line: unknown): unknown =>
  JSON.parse(JSON.stringify(line, (key, value: unknown) => (key === 'Content-Type' ? undefined : value)))
