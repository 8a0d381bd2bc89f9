/**
 * Leases, claims and what hangs: every end of a run, on a store that the test drives.
 * Short leases stand for long ones.
 */
import { afterEach, describe, expect, jest, test } from '@jest/globals'
import { MemoryStore, Notifications, receive, type DedupeStore } from 'wechatpay-chain/notifications'
import { deferred, failureOf, genuine, keys, receiver } from './minted.js'

const never = (): Promise<never> => new Promise(() => undefined)
const quick = { leaseMilliseconds: 60, handlerMilliseconds: 200 }
const waiting = new AbortController().signal
const storeOf = (methods: Partial<DedupeStore>): DedupeStore => ({
  claim: () => 'claimed',
  complete: () => undefined,
  release: () => undefined,
  ...methods,
})
const once = (dedupe: DedupeStore, config = {}) =>
  new Notifications({ ...keys, ...quick, ...config, dedupe }).once

const reports: [string, number][] = []
const onError = (error: unknown, status: number): void => {
  const { code, message } = error as { code?: string; message: string }
  reports.push([code ?? message, status])
}
afterEach(() => {
  reports.length = 0
})

describe('a claim', () => {
  test.each([1, 'OK', 'CLAIMED', true, null, undefined, {}])(
    'that gives %p, none of the known words, is refused by name, and nothing runs',
    async (answer) => {
      const released: string[] = []
      const dedupe = storeOf({
        claim: () => answer as never,
        release: (key) => {
          released.push(key)
        },
      })
      let runs = 0
      const handlers = { 'TRANSACTION.SUCCESS': () => void runs++ }
      const notifications = receiver({ dedupe })
      const { headers, body } = genuine(notifications, 'EV-1')
      expect((await receive(notifications, headers, body, handlers, { onError })).status).toBe(500)
      expect(reports).toEqual([['ERR_NOTIFY_STORE', 500]])
      expect(runs).toBe(0)
      expect(released).toHaveLength(1)
    },
  )

  test('says what it must give and what it gave', async () => {
    const { message } = await failureOf(() =>
      once(storeOf({ claim: () => 'OK' as never }))('a', () => undefined, { signal: waiting }),
    )
    expect(message).toBe(
      `dedupe.claim must give 'claimed', 'held' or 'done', found "OK". Nothing was handled (ERR_NOTIFY_STORE)`,
    )
  })

  test('whose reply is lost is made again under the same token', async () => {
    const store = new MemoryStore()
    const tokens: string[] = []
    const dedupe = storeOf({
      claim: (key, token, lease) => {
        tokens.push(token)
        const claim = store.claim(key, token, lease)
        if (tokens.length === 1) return Promise.reject(new Error('Socket closed unexpectedly'))
        return claim
      },
    })
    expect(await once(dedupe)('a', () => undefined, { signal: waiting })).toBe(false)
    expect(tokens).toHaveLength(2)
    expect(new Set(tokens).size).toBe(1)
  })

  test('that fails twice is given back: the next copy need not wait for the lease', async () => {
    const store = new MemoryStore()
    let down = true
    const dedupe = storeOf({
      claim: (key, token, lease) => {
        const claim = store.claim(key, token, lease)
        return down ? Promise.reject(new Error('Socket closed unexpectedly')) : claim
      },
      release: (key, token) => store.release(key, token),
    })
    const run = once(dedupe, { leaseMilliseconds: 3_600_000 })
    await expect(run('a', () => undefined, { signal: waiting })).rejects.toThrow('Socket closed')
    down = false
    expect(await run('a', () => undefined, { signal: AbortSignal.timeout(5_000) })).toBe(false)
  })

  test('that never settles ends with the delivery, and the next copy claims anew', async () => {
    let asked = 0
    const dedupe = storeOf({ claim: () => (++asked === 1 ? never() : 'claimed') })
    const notifications = receiver({ dedupe })
    const options = { onError, answerMilliseconds: 30 }
    const { headers, body } = genuine(notifications)
    let runs = 0
    const deliver = () =>
      receive(notifications, headers, body, { 'TRANSACTION.SUCCESS': () => void runs++ }, options)
    expect((await deliver()).status).toBe(500)
    expect((await deliver()).status).toBe(204)
    expect([asked, runs]).toEqual([2, 1])
  })

  test('that never settles ends with the lease where nothing else ends it', async () => {
    let asked = 0
    const run = once(storeOf({ claim: () => (++asked <= 2 ? never() : 'claimed') }))
    const { code, message } = await failureOf(() => run('a', () => undefined, { signal: waiting }))
    expect([code, message]).toEqual([
      'ERR_NET_TIMEOUT',
      'the store has not answered a claim within 60 ms (ERR_NET_TIMEOUT)',
    ])
    expect(await run('a', () => undefined, { signal: waiting })).toBe(false)
  })

  test('that comes when nobody waits for it any more is given back', async () => {
    const late = deferred()
    const released = deferred()
    const controller = new AbortController()
    let releases = 0
    const dedupe = storeOf({
      claim: async () => {
        await late.promise
        return 'claimed' as const
      },
      release: () => {
        if (++releases === 2) released.resolve()
      },
    })
    const outcome = once(dedupe)('a', () => Promise.reject(new Error('ran')), { signal: controller.signal })
    controller.abort(new Error('time is up'))
    await expect(outcome).rejects.toThrow('time is up')
    late.resolve()
    await released.promise
  })
})

describe('a handler', () => {
  test('that is slower than the lease runs once: the lease is renewed, in this process and among several', async () => {
    const store = new MemoryStore()
    const gate = deferred()
    let runs = 0
    const work = () => {
      runs++
      return gate.promise
    }
    const slow = { leaseMilliseconds: 400, handlerMilliseconds: 60_000 }
    const [here, elsewhere] = [once(store, slow), once(store, slow)]
    const first = here('a', work, { signal: waiting })
    const copies = [
      here('a', work, { signal: waiting }),
      elsewhere('a', work, { signal: waiting }),
      elsewhere('a', work, { signal: waiting }),
    ]
    await new Promise((resolve) => setTimeout(resolve, 1_000))
    expect(runs).toBe(1)
    gate.resolve()
    expect([await first, ...(await Promise.all(copies))]).toEqual([false, true, true, true])
    expect(runs).toBe(1)
  })

  test('that never settles loses its lease: the next copy is handled anew, in this process and in others', async () => {
    for (const other of [true, false]) {
      const store = new MemoryStore()
      const here = once(store)
      const there = other ? once(store) : here
      const problems: unknown[] = []
      const hanging = here('a', never, {
        signal: waiting,
        onStoreError: (error) => problems.push((error as Error).message),
      })
      hanging.catch(() => undefined)
      expect(await there('a', () => 'done', { signal: AbortSignal.timeout(10_000) })).toBe(false)
      expect(problems).toEqual([
        'the handler has not finished within 200 ms: its lease ends, and the next copy is handled anew (ERR_NET_TIMEOUT)',
      ])
    }
  })

  test('that ends after its lease was lost is remembered all the same', async () => {
    const store = new MemoryStore()
    const gate = deferred()
    const run = once(store, { handlerMilliseconds: 30 })
    const slow = run('a', () => gate.promise, { signal: waiting })
    await new Promise((resolve) => setTimeout(resolve, 60))
    gate.resolve()
    expect(await slow).toBe(false)
    expect(store.claim('a', 'other', 1)).toBe('done')
  })

  test('whose lease was taken by another process is reported', async () => {
    const gate = deferred()
    let asked = 0
    const dedupe = storeOf({ claim: () => (++asked === 1 ? 'claimed' : 'held') })
    const problems: string[] = []
    const outcome = once(dedupe)('a', () => gate.promise, {
      signal: waiting,
      onStoreError: (error) => problems.push((error as { code: string }).code),
    })
    while (problems.length === 0) await new Promise((resolve) => setTimeout(resolve, 5))
    gate.resolve()
    await outcome
    expect(problems).toEqual(['ERR_NOTIFY_STORE'])
    expect(asked).toBe(2)
  })

  test('that fails while a renewal is on its way gives the lease free after it', async () => {
    const renewal = deferred()
    const gate = deferred()
    const calls: string[] = []
    let asked = 0
    const dedupe = storeOf({
      claim: async () => {
        if (++asked === 1) return 'claimed' as const
        calls.push('renewal')
        gate.reject(new Error('no stock'))
        await renewal.promise
        calls.push('renewed')
        return 'claimed' as const
      },
      release: () => {
        calls.push('released')
      },
    })
    const outcome = once(dedupe)('a', () => gate.promise, { signal: waiting })
    setTimeout(renewal.resolve, 80)
    await expect(outcome).rejects.toThrow('no stock')
    expect(calls).toEqual(['renewal', 'renewed', 'released'])
  })
})

describe('a release that never settles', () => {
  test('does not hold up the answer for longer than its time, nor the next copy', async () => {
    const dedupe = storeOf({ release: never })
    const notifications = receiver({ dedupe })
    const { headers, body } = genuine(notifications)
    let runs = 0
    const handlers = {
      'TRANSACTION.SUCCESS': () => {
        if (++runs === 1) throw new Error('no stock')
      },
    }
    const options = { onError, answerMilliseconds: 30 }
    expect((await receive(notifications, headers, body, handlers, options)).status).toBe(500)
    expect((await receive(notifications, headers, body, handlers, options)).status).toBe(204)
    expect(reports).toEqual([
      ['ERR_NET_TIMEOUT', 500],
      ['no stock', 500],
    ])
  })
})

describe('a store that cannot be told that the work is done', () => {
  test.each<[string, () => Promise<never>]>([
    ['fails', () => Promise.reject(new Error('READONLY'))],
    ['never settles', never],
  ])(
    'and %s: the delivery is acknowledged, and no copy that comes here runs again',
    async (_how, complete) => {
      const store = new MemoryStore()
      const dedupe = storeOf({ claim: (key, token) => store.claim(key, token, 1), complete })
      const notifications = receiver({ dedupe })
      const { headers, body } = genuine(notifications)
      let runs = 0
      const deliver = () =>
        receive(
          notifications,
          headers,
          body,
          { 'TRANSACTION.SUCCESS': () => void runs++ },
          {
            onError,
            answerMilliseconds: 30,
          },
        )
      expect((await deliver()).status).toBe(204)
      await new Promise((resolve) => setTimeout(resolve, 10))
      expect(await deliver()).toMatchObject({ status: 204, duplicate: true })
      expect(runs).toBe(1)
      expect(reports).toHaveLength(1)
      expect(reports[0]![1]).toBe(204)
    },
  )

  test('is told again until it takes note', async () => {
    jest.useFakeTimers()
    try {
      let failures = 5
      const completed: string[] = []
      const dedupe = storeOf({
        complete: (key) => {
          if (failures-- > 0) throw new Error('LOADING')
          completed.push(key)
        },
      })
      const outcome = once(dedupe, { leaseMilliseconds: 60_000 })('a', () => undefined, { signal: waiting })
      await jest.advanceTimersByTimeAsync(0)
      expect(await outcome).toBe(false)
      expect(completed).toEqual([])
      await jest.advanceTimersByTimeAsync(120_000)
      expect(completed).toEqual(['a'])
    } finally {
      jest.useRealTimers()
    }
  })
})

describe('onError says who was slow, with the status that was sent', () => {
  const deliver = async (dedupe: DedupeStore, handler: () => unknown) => {
    const notifications = receiver({ dedupe })
    const { headers, body } = genuine(notifications)
    const said: unknown[] = []
    const { status } = await receive(
      notifications,
      headers,
      body,
      { 'TRANSACTION.SUCCESS': handler },
      {
        answerMilliseconds: 30,
        onError: (error, sent) =>
          said.push([(error as Error).message, (error as { detail?: unknown }).detail, sent]),
      },
    )
    expect(status).toBe(500)
    return said
  }

  test.each<[string, DedupeStore, string]>([
    ['handler', new MemoryStore(), 'the handler has not finished'],
    ['store', storeOf({ claim: never }), 'the store has not answered'],
    [
      'process',
      storeOf({ claim: () => 'held' }),
      'another process has this notification and has not finished',
    ],
  ])('the %s', async (waitsFor, dedupe, words) => {
    expect(await deliver(dedupe, never)).toEqual([
      [`${words} within 30 ms (ERR_NET_TIMEOUT)`, { waitsFor }, 500],
    ])
  })

  test('200 where APIv2 was acknowledged', async () => {
    const dedupe = storeOf({ complete: () => Promise.reject(new Error('READONLY')) })
    const notifications = receiver({ dedupe })
    const { headers, body } = notifications.signV2({ transaction_id: '1', result_code: 'SUCCESS' })
    await receive(
      notifications,
      headers,
      body,
      { v2: { 'transaction-success': () => undefined } },
      { onError },
    )
    expect(reports).toEqual([['READONLY', 200]])
  })
})

describe('two merchants that share a store', () => {
  const sharing = (config: { readonly mchid?: string }, resource: object) => {
    const platform = { ...keys }
    return (dedupe: DedupeStore) => {
      const notifications = new Notifications({ ...platform, ...config, dedupe })
      const { headers, body } = notifications.sign({
        id: 'EV-1',
        event_type: 'TRANSACTION.SUCCESS',
        resource,
      })
      let runs = 0
      return async () => {
        await receive(notifications, headers, body, { 'TRANSACTION.SUCCESS': () => void runs++ })
        return runs
      }
    }
  }

  test.each<[string, (mchid: string) => ReturnType<typeof sharing>]>([
    ['as they are configured', (mchid) => sharing({ mchid }, {})],
    ['as their notifications say', (mchid) => sharing({}, { mchid })],
    ["as their partner's notifications say", (sp_mchid) => sharing({}, { sp_mchid, sub_mchid: '1' })],
  ])('have notifications of their own: %s', async (_how, merchant) => {
    const store = new MemoryStore()
    const [one, other] = [merchant('1900000001')(store), merchant('1900000002')(store)]
    expect([await one(), await other(), await one(), await other()]).toEqual([1, 1, 1, 1])
  })
})

test('a thousand copies that wait with one signal make no warning', async () => {
  const warn = jest.spyOn(process, 'emitWarning')
  const gate = deferred()
  const run = once(new MemoryStore())
  const { signal } = new AbortController()
  const copies = Array.from({ length: 1000 }, () => run('a', () => gate.promise, { signal }))
  gate.resolve()
  await Promise.all(copies)
  await new Promise(setImmediate)
  expect(warn).not.toHaveBeenCalled()
  warn.mockRestore()
})
