/** The four kinds of call that every fault meets, and what a run of one must leave behind: nothing. */
import { afterAll, expect } from '@jest/globals'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { MediaUtil, Wechatpay, WechatpayError, type Config } from '../../lib/index.js'
import { startFaultProxy, type Fault, type FaultProxy } from '../helpers/fault-proxy.js'
import { config, merchant } from '../helpers/platform.js'
import { stopwatch } from '../helpers/stopwatch.js'

export const KINDS = ['query', 'order', 'upload', 'download'] as const
export type Kind = (typeof KINDS)[number]

/** Milliseconds: what each attempt may take, and how much later it may end. */
export const TIMEOUT = 300
const GRACE = 250
/** Of a client that must not need its time: a busy machine is no fault. What a call may take is the same. */
export const PATIENT = 5_000

export const folder = mkdtempSync(join(tmpdir(), 'wechatpay-faults-'))
afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})
let files = 0

/** One call of a kind; a download goes to a new file. */
export function call(
  kind: Kind,
  instance: Wechatpay,
  more: object = {},
): Promise<{ status: number; attempts: number }> {
  const calls = {
    query: () =>
      instance
        .chain('v3/pay/transactions/out-trade-no/{out_trade_no}')
        .get({ out_trade_no: 'A1', query: { mchid: merchant.mchid }, ...more }),
    order: () =>
      instance
        .chain('v3/pay/transactions/native')
        .post({ json: { out_trade_no: 'A1', mchid: merchant.mchid }, ...more } as never),
    upload: () =>
      instance
        .chain('v3/merchant/media/upload')
        .post({ body: new MediaUtil('a.png', Buffer.alloc(4096, 7)), ...more }),
    download: () =>
      instance
        .chain('v3/billdownload/file')
        .get({ query: { token: 'x' }, sink: join(folder, `bill-${files++}.csv`), ...more } as never),
  }
  return calls[kind]()
}

/** What comes of a call: `ok`, or class, code and outcome. */
export type Result = 'ok' | `${string} ${string} ${'not-sent' | 'rejected' | 'unknown'}`

export async function resultOf(promise: Promise<{ status: number }>): Promise<Result> {
  try {
    await promise
    return 'ok'
  } catch (error) {
    if (!(error instanceof WechatpayError)) throw error
    return `${error.name} ${error.code} ${error.outcome}`
  }
}

const timers = (): number => process.getActiveResourcesInfo().filter((name) => name === 'Timeout').length

/**
 * Runs all four kinds against a fault, side by side, each within its time, and looks for what they left.
 * `timeout: TIMEOUT` where that ends them.
 */
export async function suffer(
  fault: Fault,
  more: Partial<Config> = {},
  options: object = {},
): Promise<Record<Kind, Result>> {
  const before = timers()
  const filesBefore = readdirSync(folder)
  await using proxy = await startFaultProxy(fault)
  const instance = new Wechatpay(config(proxy.baseURL, { retry: false, timeout: PATIENT, ...more }))
  const results = await Promise.all(
    KINDS.map(
      async (kind) =>
        [kind, await timed(kind, proxy, () => resultOf(call(kind, instance, options)))] as const,
    ),
  )
  await closed(proxy)
  const all = Object.fromEntries(results) as Record<Kind, Result>
  expect(readdirSync(folder).length - filesBefore.length).toBe(all.download === 'ok' ? 1 : 0)
  // Its own timers run for seconds: what is gone within one was the proxy's.
  for (let wait = 0; wait < 100 && timers() > before; wait++) await sleep(10)
  expect(timers()).toBeLessThanOrEqual(before)
  return all
}

/**
 * Ends within its deadline, plus what this machine's event loop was late by. What does not end by its time is
 * counted from the last byte that the proxy sent: how long the proxy takes is no fault of the client.
 */
async function timed(kind: string, proxy: FaultProxy, run: () => Promise<Result>): Promise<Result> {
  const began = performance.now()
  const watch = stopwatch()
  const result = await run()
  watch.stop()
  const waited = result.includes('ERR_NET_TIMEOUT') ? 0 : Math.max(0, proxy.lastSent() - began)
  const took = watch.passed() - waited
  if (took > TIMEOUT + GRACE) throw new Error(`${kind} took ${took} ms`)
  return result
}

/** No connection is left, as the other side sees it. */
export async function closed({ open }: FaultProxy): Promise<void> {
  for (let wait = 0; wait < 100 && open.size > 0; wait++) await sleep(10)
  expect(open.size).toBe(0)
}
