/**
 * Holds what a client says of a call against what the platform did, at every
 * byte where the exchange may break.
 */
import { ADAPTERS, CALLS, resultOf, type MoneyCall, type Result, type Wechatpay } from './calls.js'
import type { Break, Platform, Seen } from './platform.js'

export interface Run {
  /** A new platform: there is one for each call, so that all run side by side. */
  readonly start: () => Promise<Platform>
  /** A client without waits between attempts. */
  readonly open: (baseURL: string) => Wechatpay
  readonly mchid: string
  /** Every so many bytes, and the edges of head and body; 1: every byte. */
  readonly step: number
}

export interface Report {
  calls: number
  /** How often each outcome came. */
  readonly outcomes: Record<string, number>
  /** What was not true, in words. */
  readonly faults: string[]
}

/** Milliseconds of a call that meets silence. */
const SHORT = 100
let numbers = 0

/** Runs every call over an adapter through every fault. */
export async function runModel(run: Run, adapter: string): Promise<Report> {
  const report: Report = { calls: 0, outcomes: {}, faults: [] }
  await Promise.all(
    Object.keys(CALLS).map(async (name) => {
      const platform = await run.start()
      await runCall(run, platform, adapter, name, report).finally(() => platform.close())
    }),
  )
  return report
}

async function runCall(
  { open, mchid, step }: Run,
  platform: Platform,
  adapter: string,
  name: string,
  report: Report,
): Promise<void> {
  const call = CALLS[name]!
  const send = (instance: Wechatpay, more: object): Promise<unknown> => {
    const options = { ...call.body(`n-${++numbers}`, mchid), ...ADAPTERS[adapter], ...more }
    return instance.chain(call.template).post(options as never)
  }
  /** One call through one fault, and whether what came of it is true. */
  const suffer = async (instance: Wechatpay, fault: Break | undefined, more: object): Promise<Seen> => {
    await platform.plan(fault)
    const result = await resultOf(send(instance, more))
    const seen = await platform.seen()
    report.calls++
    report.outcomes[result.outcome] = (report.outcomes[result.outcome] ?? 0) + 1
    const lie = lieOf(call, result, seen, 'retry' in more)
    if (lie) report.faults.push(`${adapter}, ${name}, ${JSON.stringify({ ...fault, ...more })}: ${lie}`)
    return seen
  }

  const client = open(platform.baseURL)
  const sizes = await suffer(client, undefined, {})
  for (const side of ['request', 'answer'] as const)
    for (const at of positions(sizes[side], step))
      for (const end of ['reset', 'close'] as const) {
        await suffer(client, { side, at, end, times: 1 }, { retry: false })
        await suffer(client, { side, at, end, times: 1 }, {})
      }
  for (const side of ['request', 'answer'] as const) {
    const at = Math.floor(sizes[side] / 2)
    await suffer(client, { side, at, end: 'reset', times: 3 }, {})
    await suffer(client, { side, at, end: 'silence', times: 1 }, { retry: false, timeout: SHORT })
    await suffer(client, { side, at, end: 'silence', times: 1 }, { timeout: SHORT })
    const signal = AbortSignal.timeout(SHORT)
    await suffer(client, { side, at, end: 'silence', times: 1 }, { retry: false, signal })
    // The second request on a connection that was kept.
    for (const more of [{ retry: false }, {}])
      for (const end of ['reset', 'close', 'silence'] as const) {
        const kept = open(platform.baseURL)
        await kept.chain('v3/warm').get(ADAPTERS[adapter] as never)
        const timeout = end === 'silence' ? { timeout: SHORT } : {}
        await suffer(kept, { side, at, end, times: 1 }, { ...more, ...timeout })
      }
  }
}

/** Every `step` bytes, and the first and last ones. */
function positions(size: number, step: number): number[] {
  const edges = [0, 1, size - 1, size]
  for (let at = step; at < size; at += step) edges.push(at)
  return [...new Set(edges)].sort((a, b) => a - b)
}

/** What of a call's end is not true; `undefined` where all is. */
function lieOf(call: MoneyCall, result: Result, seen: Seen, once: boolean): string | undefined {
  const { outcome } = result
  const wrong =
    (seen.conflict && 'was repeated with other parameters') ||
    (seen.executed > 1 && !call.repeatable && `was done ${seen.executed} times`) ||
    (seen.begun > 1 && once && `was sent ${seen.begun} times`) ||
    (outcome === 'ok' && seen.executed === 0 && 'was not done') ||
    // What breaks is no forgery: nobody is to look for one.
    (result.what.startsWith('SignatureError') && 'was genuine') ||
    (outcome === 'rejected' && seen.executed > 0 && 'was done') ||
    (outcome === 'not-sent' && seen.begun > 0 && `was begun ${seen.begun} times, done ${seen.executed}`)
  return wrong ? `${wrong}, and it was said: ${result.what}` : undefined
}
