/**
 * The run of attempts itself: waits, the budget, the deadline, the hosts. Nothing sleeps and nothing is sent.
 */
import { describe, expect, test } from '@jest/globals'
import { RetryBudget, runAttempts, type Plan, type Waiting } from '../../lib/retry/attempts.js'
import { ApiError, NetworkError } from '../../lib/errors.js'
import { defaultHosts, HostSwitch } from '../../lib/retry/host-switch.js'
import { networkError } from '../../lib/http/network-error.js'

const plan: Plan = {
  request: 'POST v3/x',
  repeatable: () => ({ query: false, idempotent: true, codePayment: false }),
  retry: {},
  deadline: undefined,
  signal: undefined,
}
const silence = () => new NetworkError('ERR_NET_TIMEOUT', 'x', { outcome: 'unknown' })
const refusal = (status: number, headers: Record<string, string> = {}, verified = true) =>
  new ApiError('X', 'x', {
    outcome: 'rejected',
    advice: status === 429 ? 'slower' : 'change',
    verified,
    response: { status, headers, data: {} },
  })

/**
 * Runs a call that fails with each of `errors` and then succeeds; gives its waits
 * and the hosts that were asked.
 */
async function run(
  errors: Error[],
  more: Partial<Plan> = {},
  {
    random = 1,
    budget = new RetryBudget(),
    hosts,
    now = () => 0,
  }: { random?: number; budget?: RetryBudget; hosts?: HostSwitch; now?: () => number } = {},
) {
  const waits: number[] = []
  const asked: (string | undefined)[] = []
  const left: number[] = []
  const waiting: Waiting = {
    now,
    date: now,
    random: () => random,
    sleep: async (milliseconds) => void waits.push(milliseconds),
  }
  const queue = [...errors]
  const result = await runAttempts({ ...plan, ...more }, hosts, budget, waiting, async (attempt) => {
    asked.push(attempt.base?.host)
    left.push(attempt.left)
    const error = queue.shift()
    if (error) throw error
    return 'done'
  }).then(
    () => left.length,
    (error: NetworkError) => error,
  )
  return { result, waits, asked, left }
}

describe('the wait', () => {
  test('is any time up to a bound that doubles and ends at 2 s', async () => {
    const six = Array.from({ length: 6 }, silence)
    expect((await run(six, { retry: { max: 6 } })).waits).toEqual([400, 800, 1600, 2000, 2000, 2000])
    expect((await run(six, { retry: { max: 6 } }, { random: 0.5 })).waits).toEqual([
      200, 400, 800, 1000, 1000, 1000,
    ])
  })

  test('after a 429 is a second and that at least, and what Retry-After says where that is longer', async () => {
    expect((await run([refusal(429)], {}, { random: 0 })).waits).toEqual([1000])
    for (const [value, wait] of [
      ['3', 3000],
      ['0', 1000],
      ['-5', 1000],
      ['soon', 1000],
      [new Date(9000).toUTCString(), 9000],
    ] as const)
      expect((await run([refusal(429, { 'retry-after': value })], {}, { random: 0 })).waits).toEqual([wait])
  })

  test('is none after a kept connection that was dead, the first time', async () => {
    const stale = () =>
      networkError(
        Object.assign(new Error('x'), { code: 'ECONNRESET' }),
        { connected: true, responded: false, timedOut: false, reused: true },
        'POST v3/x',
      ) as Error
    expect((await run([stale(), stale()])).waits).toEqual([800])
  })

  test("of more than a minute is the caller's to make", async () => {
    expect((await run([refusal(429, { 'retry-after': '60' })])).waits).toEqual([60_000])
    for (const value of ['61', '99999999999', new Date(61_000).toUTCString()]) {
      const { result, waits } = await run([refusal(429, { 'retry-after': value })])
      expect([result, waits]).toMatchObject([{ code: 'X', attempts: 1 }, []])
    }
  })

  test('is not begun when it would outlast the deadline', async () => {
    const { result, waits, left } = await run([silence()], { deadline: 400 })
    expect([result, waits, left]).toMatchObject([{ code: 'ERR_NET_TIMEOUT', attempts: 1 }, [], [400]])
    expect((await run([silence()], { deadline: 401 })).result).toBe(2)
  })
})

describe('what an earlier attempt may have done', () => {
  const notSent = () => new NetworkError('ERR_NET_CONNECT', 'x', { outcome: 'not-sent' })

  test('stays open after an attempt that sent nothing', async () => {
    const { result } = await run([silence(), notSent(), refusal(400)])
    expect(result).toMatchObject({ code: 'X', outcome: 'unknown', attempts: 3 })
  })

  test.each<[string, Error, object, string]>([
    ['silence', silence(), {}, 'unknown'],
    [
      'silence of a query',
      silence(),
      { repeatable: () => ({ ...plan.repeatable(), query: true }) },
      'unknown',
    ],
    ['no connection', notSent(), {}, 'not-sent'],
    ['a refusal', refusal(429), {}, 'rejected'],
  ])('is the outcome of a wait after %s that is aborted', async (_, error, more, outcome) => {
    const waiting: Waiting = {
      now: () => 0,
      date: () => 0,
      random: () => 1,
      sleep: () => Promise.reject(new Error('aborted')),
    }
    const aborted = await runAttempts({ ...plan, ...more }, undefined, new RetryBudget(), waiting, () =>
      Promise.reject(error),
    ).catch((reason: unknown) => reason)
    expect(aborted).toMatchObject({ code: 'ERR_NET_ABORTED', outcome, attempts: 1, cause: error })
  })

  test('is unknown where a wait is aborted after a later refusal', async () => {
    const errors = [silence(), refusal(429)]
    let waits = 0
    const waiting: Waiting = {
      now: () => 0,
      date: () => 0,
      random: () => 1,
      sleep: () => (++waits === 2 ? Promise.reject(new Error('aborted')) : Promise.resolve()),
    }
    const aborted = await runAttempts(plan, undefined, new RetryBudget(), waiting, () =>
      Promise.reject(errors.shift()!),
    ).catch((reason: unknown) => reason)
    expect(aborted).toMatchObject({ code: 'ERR_NET_ABORTED', outcome: 'unknown', attempts: 2 })
  })
})

describe('the budget', () => {
  const all = async (budget: RetryBudget): Promise<number> => {
    let repeated = 0
    while (budget.spend()) repeated++
    return repeated
  }

  test('pays for a hundred repetitions, and no more', async () =>
    expect(await all(new RetryBudget())).toBe(100))

  test('earns what a repetition cost when it helps, a fifth of it with a first success, and is never more than full', async () => {
    const budget = new RetryBudget()
    budget.earn(2)
    expect(await all(budget)).toBe(100)
    for (let call = 0; call < 5; call++) budget.earn(1)
    expect(await all(budget)).toBe(1)
    budget.earn(2)
    expect(await all(budget)).toBe(1)
  })

  test('is spent by calls and earned by them', async () => {
    const budget = new RetryBudget()
    for (let call = 0; call < 50; call++) await run([silence(), silence(), silence()], {}, { budget })
    expect((await run([silence()], {}, { budget })).result).toMatchObject({ attempts: 1 })
    for (let call = 0; call < 5; call++) await run([], {}, { budget })
    expect((await run([silence()], {}, { budget })).result).toBe(2)
  })
})

describe('the hosts', () => {
  const urls = ['https://a.example/', 'https://b.example/'].map((one) => new URL(one))

  test('take turns after silence; a 429 stays where it is', async () => {
    expect((await run([silence(), silence()], {}, { hosts: new HostSwitch(urls) })).asked).toEqual([
      'a.example',
      'b.example',
      'a.example',
    ])
    expect((await run([refusal(429)], {}, { hosts: new HostSwitch(urls) })).asked).toEqual([
      'a.example',
      'a.example',
    ])
  })

  test('the one that answered is kept for a minute from the change, be its answer a signed refusal', async () => {
    for (const answer of [[], [refusal(400)]]) {
      let time = 0
      const options = { hosts: new HostSwitch(urls), now: () => time }
      await run([silence(), ...answer], {}, options)
      time = 59_999
      expect((await run([], {}, options)).asked).toEqual(['b.example'])
      time = 60_000
      expect((await run([], {}, options)).asked).toEqual(['a.example'])
    }
    const options = { hosts: new HostSwitch(urls) }
    await run([silence(), refusal(400, {}, false)], {}, options)
    expect((await run([], {}, options)).asked).toEqual(['a.example'])
  })

  test('are the official pair of a region, or the one that is given', () => {
    const pair = (base: string) => defaultHosts(new URL(base)).map(({ href }) => href)
    expect(pair('https://api.mch.weixin.qq.com/')).toEqual([
      'https://api.mch.weixin.qq.com/',
      'https://api2.mch.weixin.qq.com/',
    ])
    expect(pair('https://api.wechatpay.cn/')).toEqual([
      'https://api.wechatpay.cn/',
      'https://api2.wechatpay.cn/',
    ])
    for (const own of [
      'https://api.mch.weixin.qq.com/hk/',
      'https://apihk.mch.weixin.qq.com/',
      'http://127.0.0.1/',
    ])
      expect(pair(own)).toEqual([own])
  })
})
