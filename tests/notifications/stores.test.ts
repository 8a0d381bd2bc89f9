import { afterEach, describe, expect, jest, test } from '@jest/globals'
import { MemoryStore, Notifications, RedisStore, type DedupeStore } from 'wechatpay-chain/notifications'
import { deferred, expectFailure, keys } from './minted.js'

const signal = new AbortController().signal
const DAY = 86_400_000

afterEach(() => {
  jest.restoreAllMocks()
})

describe('MemoryStore', () => {
  test('lets one holder in, and the next when the first gives it free or its lease ends', () => {
    let time = 0
    const store = new MemoryStore({ now: () => time })
    expect(store.claim('a', 'first', 100)).toBe('claimed')
    expect(store.claim('a', 'second', 100)).toBe('held')
    store.release('a', 'second')
    expect(store.claim('a', 'second', 100)).toBe('held')
    store.release('a', 'first')
    expect(store.claim('a', 'second', 100)).toBe('claimed')
    time = 99
    expect(store.claim('a', 'third', 100)).toBe('held')
    time = 100
    expect(store.claim('a', 'third', 100)).toBe('claimed')
    store.release('a', 'second')
    expect(store.claim('a', 'fourth', 100)).toBe('held')
  })

  test('remembers what is done as long as it is told, whoever holds it', () => {
    let time = 0
    const store = new MemoryStore({ now: () => time })
    store.claim('a', 'first', 10)
    time = 10
    store.claim('a', 'second', 10)
    store.complete('a', 'first', 2 * DAY)
    store.release('a', 'second')
    expect(store.claim('a', 'third', 10)).toBe('done')
    time = 10 + 2 * DAY
    expect(store.claim('a', 'third', 10)).toBe('claimed')
  })

  test.each([-1, 1])('measures leases by a clock that is never set: %i hour changes none', (hours) => {
    const since = jest.spyOn(performance, 'now').mockReturnValue(0)
    const date = jest.spyOn(Date, 'now').mockReturnValue(1_700_000_000_000)
    const store = new MemoryStore()
    store.claim('a', 'first', 60_000)
    date.mockReturnValue(1_700_000_000_000 + hours * 3_600_000)
    since.mockReturnValue(59_999)
    expect(store.claim('a', 'second', 60_000)).toBe('held')
    since.mockReturnValue(60_000)
    expect(store.claim('a', 'second', 60_000)).toBe('claimed')
  })

  test('is bounded: the oldest are forgotten first', () => {
    const store = new MemoryStore({ size: 3 })
    for (const id of ['a', 'b', 'c', 'a', 'd']) {
      store.claim(id, 't', 1000)
      store.complete(id, 't', DAY)
    }
    expect(['a', 'b', 'c', 'd'].map((id) => store.claim(id, 't', 1000))).toEqual([
      'done',
      'claimed',
      'done',
      'done',
    ])
  })
})

describe('once', () => {
  const once = (store?: DedupeStore | false) => new Notifications({ ...keys, dedupe: store }).once

  test('1,000 copies at once run the work exactly once and all learn that it is done', async () => {
    let runs = 0
    const gate = deferred()
    const run = once()
    const copies = Array.from({ length: 1000 }, () =>
      run(
        'a',
        () => {
          runs++
          return gate.promise
        },
        { signal },
      ),
    )
    gate.resolve()
    const results = await Promise.all(copies)
    expect(runs).toBe(1)
    expect(results.filter((duplicate) => !duplicate)).toHaveLength(1)
    expect(
      await run(
        'a',
        () => {
          throw new Error('again')
        },
        { signal },
      ),
    ).toBe(true)
  })

  test('a failure is told to every copy, and the next delivery runs again', async () => {
    const run = once()
    const gate = deferred()
    const copies = Array.from({ length: 10 }, () => run('a', () => gate.promise, { signal }))
    gate.reject(new Error('no stock'))
    const outcomes = await Promise.allSettled(copies)
    expect(outcomes.map((outcome) => (outcome as PromiseRejectedResult).reason.message)).toEqual(
      Array<string>(10).fill('no stock'),
    )
    expect(await run('a', () => undefined, { signal })).toBe(false)
  })

  test('another process that holds the id is waited for: done is a copy, released is ours', async () => {
    for (const [last, duplicate] of [
      ['done', true],
      ['claimed', false],
    ] as const) {
      const answers = ['held', 'held', last] as const
      let asked = 0
      const store: DedupeStore = {
        claim: () => answers[asked++]!,
        complete: () => undefined,
        release: () => undefined,
      }
      expect(await once(store)('a', () => undefined, { signal })).toBe(duplicate)
      expect(asked).toBe(3)
    }
  })

  test('the wait for another process ends with the signal', async () => {
    const controller = new AbortController()
    const store: DedupeStore = {
      claim: () => {
        controller.abort(new Error('time is up'))
        return 'held'
      },
      complete: () => undefined,
      release: () => undefined,
    }
    await expect(
      once(store)(
        'a',
        () => {
          throw new Error('ran')
        },
        { signal: controller.signal },
      ),
    ).rejects.toThrow('time is up')
  })

  test('a claim that comes after the time is up is given back and nothing runs', async () => {
    const controller = new AbortController()
    const released: string[] = []
    const store: DedupeStore = {
      claim: () => {
        controller.abort(new Error('time is up'))
        return 'claimed'
      },
      complete: () => undefined,
      release: (id) => {
        released.push(id)
      },
    }
    await expect(
      once(store)(
        'a',
        () => {
          throw new Error('ran')
        },
        { signal: controller.signal },
      ),
    ).rejects.toThrow('time is up')
    expect(released).toEqual(['a'])
  })

  test('a store that fails before the work fails the delivery; after it, it is reported and the work counts', async () => {
    const broken = (method: 'claim' | 'complete' | 'release'): DedupeStore => {
      const fail = () => Promise.reject(new Error(`${method} failed`))
      return {
        claim: method === 'claim' ? fail : () => 'claimed',
        complete: method === 'complete' ? fail : () => undefined,
        release: method === 'release' ? fail : () => undefined,
      }
    }
    let runs = 0
    const reported: unknown[] = []
    const options = {
      signal,
      onStoreError: (error: unknown) => {
        reported.push((error as Error).message)
      },
    }
    await expect(
      once(broken('claim'))(
        'a',
        () => {
          runs++
        },
        options,
      ),
    ).rejects.toThrow('claim failed')
    expect(runs).toBe(0)
    expect(
      await once(broken('complete'))(
        'a',
        () => {
          runs++
        },
        options,
      ),
    ).toBe(false)
    await expect(
      once(broken('release'))(
        'a',
        () => {
          throw new Error('no stock')
        },
        options,
      ),
    ).rejects.toThrow('no stock')
    expect(reported).toEqual(['complete failed', 'release failed'])
    expect(runs).toBe(1)
  })

  test('dedupe: false runs the work for every copy', async () => {
    let runs = 0
    const run = once(false)
    expect(
      await Promise.all(
        [1, 2, 3].map(() =>
          run(
            'a',
            () => {
              runs++
            },
            { signal },
          ),
        ),
      ),
    ).toEqual([false, false, false])
    expect(runs).toBe(3)
  })
})

describe('RedisStore', () => {
  test.each([undefined, null, {}, { eval: 1 }])('refuses %p as a client', async (client) => {
    await expectFailure(
      () => new RedisStore(client as never),
      'ConfigError',
      'ERR_CONFIG_OPTION',
      /ioredis or a node-redis client/,
    )
  })
})
