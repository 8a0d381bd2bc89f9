import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals'
import { createClient, createClientPool, createCluster } from '@redis/client'
import { Redis as UpstashRedis } from '@upstash/redis'
import { Redis } from 'ioredis'
import { fork, type ChildProcess } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { createClient as createClient4 } from 'redis-4'
import { createTestKeys, Notifications, RedisStore } from 'wechatpay-chain/notifications'
import { KEEP_MILLISECONDS, LEASE_MILLISECONDS } from '../../lib/notifications/once.js'
import { hasRedis, startRedis, warnWithoutRedis, type RedisServer } from '../helpers/redis-server.js'
import type { Done, Job } from './helpers/redis-worker.js'
import { expectFailure, transaction } from './minted.js'

/** It has no types of its own. */
const redis3 = createRequire(__filename)('redis-3') as {
  createClient(options: object): { on(event: string, listener: () => void): void; end(flush: boolean): void }
}

warnWithoutRedis('the tests with a real Redis')
const withRedis = hasRedis ? describe : describe.skip

jest.setTimeout(60_000)
let server: RedisServer | undefined
let port = 0
beforeAll(async () => {
  if (!hasRedis) return
  server = await startRedis()
  port = server.port
})
afterAll(() => server?.close())

type Kind = 'ioredis' | 'node-redis'

withRedis.each<[Kind]>([['ioredis'], ['node-redis']])('RedisStore on %s', (kind) => {
  const closing: (() => unknown)[] = []
  let store: RedisStore
  let admin: Redis

  async function nodeRedis() {
    const client = createClient({ socket: { port, host: '127.0.0.1' } })
    await client.connect()
    closing.push(() => client.close())
    return client
  }

  beforeAll(async () => {
    admin = new Redis(port, '127.0.0.1')
    closing.push(() => admin.quit())
    store = new RedisStore(kind === 'ioredis' ? admin : await nodeRedis(), { prefix: `${kind}:` })
  })
  afterAll(() => Promise.all(closing.map((close) => close())))

  test('lets one of 1,000 claims in', async () => {
    const claims = await Promise.all(
      Array.from({ length: 1000 }, (_, at) => store.claim('many', `t${at}`, 60_000)),
    )
    expect(claims.filter((claim) => claim === 'claimed')).toHaveLength(1)
    expect(claims.filter((claim) => claim === 'held')).toHaveLength(999)
  })

  test('is given free by its holder only', async () => {
    expect(await store.claim('free', 'first', 60_000)).toBe('claimed')
    await store.release('free', 'second')
    expect(await store.claim('free', 'second', 60_000)).toBe('held')
    await store.release('free', 'first')
    expect(await store.claim('free', 'second', 60_000)).toBe('claimed')
  })

  test('holds a lease as long as told, and what is done as long as told, whoever completes it', async () => {
    await store.claim('time', 'first', 60_000)
    expect(await admin.pttl(`${kind}:time`)).toBeGreaterThan(59_000)
    await store.complete('time', 'another', KEEP_MILLISECONDS)
    expect(await store.claim('time', 'second', 60_000)).toBe('done')
    const left = await admin.pttl(`${kind}:time`)
    expect([left > KEEP_MILLISECONDS - 10_000, left <= 48 * 3_600_000]).toEqual([true, true])
    await store.release('time', 'first')
    expect(await store.claim('time', 'second', 60_000)).toBe('done')
  })

  test('is renewed under the token that holds it', async () => {
    expect(await store.claim('renewed', 'first', 1_000)).toBe('claimed')
    expect(await store.claim('renewed', 'first', 60_000)).toBe('claimed')
    expect(await admin.pttl(`${kind}:renewed`)).toBeGreaterThan(50_000)
    expect(await store.claim('renewed', 'second', 60_000)).toBe('held')
  })

  test('while it is full still says what is done, remembers what is completed, and lets nobody in', async () => {
    expect(await store.claim('before', 'first', 60_000)).toBe('claimed')
    await store.complete('before', 'first', KEEP_MILLISECONDS)
    expect(await store.claim('meanwhile', 'first', 60_000)).toBe('claimed')
    await admin.config('SET', 'maxmemory', '1')
    try {
      expect(await store.claim('before', 'second', 60_000)).toBe('done')
      await expect(store.claim('never seen', 'first', 60_000)).rejects.toThrow(/OOM/)
      await store.complete('meanwhile', 'first', KEEP_MILLISECONDS)
      expect(await store.claim('meanwhile', 'second', 60_000)).toBe('done')
      await store.release('meanwhile', 'second')
    } finally {
      await admin.config('SET', 'maxmemory', '0')
    }
    expect(await store.claim('meanwhile', 'second', 60_000)).toBe('done')
    expect(await store.claim('never seen', 'first', 60_000)).toBe('claimed')
  })

  test('a lease that ran out is free for the next', async () => {
    expect(await store.claim('out', 'first', 1)).toBe('claimed')
    while (await admin.exists(`${kind}:out`)) await new Promise(setImmediate)
    expect(await store.claim('out', 'second', 60_000)).toBe('claimed')
    await store.release('out', 'first')
    expect(await store.claim('out', 'third', 60_000)).toBe('held')
  })
})

withRedis('a handler that is slower than its lease', () => {
  test('runs once among two receivers, and neither sees another outcome', async () => {
    const clients = [new Redis(port, '127.0.0.1'), new Redis(port, '127.0.0.1')]
    const keys = createTestKeys()
    let runs = 0
    const work = async (): Promise<void> => {
      runs++
      await new Promise((resolve) => setTimeout(resolve, 1_500))
    }
    const copies = clients.map(async (client) => {
      const config = { ...keys, dedupe: new RedisStore(client), leaseMilliseconds: 500 }
      return new Notifications(config).once('slow', work, { signal: AbortSignal.timeout(20_000) })
    })
    expect(new Set(await Promise.all(copies))).toEqual(new Set([false, true]))
    expect(runs).toBe(1)
    await Promise.all(clients.map((client) => client.quit()))
  })
})

withRedis('examples/notifications/shutdown.ts', () => {
  test('answers what has arrived, waits for the handlers that run, tells the store, and only then leaves', async () => {
    const keys = createTestKeys()
    const [[serial, key]] = Object.entries(keys.certs) as [[string, (typeof keys.certs)[string]]]
    const helpers = join(__dirname, 'helpers')
    const shop = fork(join(__dirname, '../../examples/notifications/shutdown.ts'), {
      env: {
        ...process.env,
        WXPAY_PUB_KEY_ID: serial,
        WXPAY_PUB_KEY: key.export({ format: 'pem', type: 'spki' }) as string,
        WXPAY_APIV3_KEY: keys.apiv3Key,
        REDIS_URL: `redis://127.0.0.1:${port}`,
        PORT: '0',
        SLOW_MILLISECONDS: '5500',
      },
      silent: true,
      execArgv: ['--import', join(helpers, 'typescript.mjs'), '--import', join(helpers, 'slow-shop.mjs')],
    })
    let output = ''
    const url = await new Promise<string>((resolve, reject) => {
      for (const stream of [shop.stdout!, shop.stderr!])
        stream.on('data', (chunk) => {
          output += String(chunk)
          const found = /listening on (\S+)\n/.exec(output)?.[1]
          if (found !== undefined) resolve(found)
        })
      shop.on('exit', () => reject(new Error(output)))
    })
    const exit = once(shop, 'exit')
    const minted = new Notifications(keys).sign({
      id: 'shutdown',
      event_type: 'TRANSACTION.SUCCESS',
      resource: { ...transaction, out_trade_no: 'shutdown' },
    })
    const answer = fetch(url, { method: 'POST', headers: minted.headers, body: minted.body })
    while (!output.includes('handling')) await new Promise((resolve) => setTimeout(resolve, 10))
    shop.kill('SIGTERM')
    expect((await answer).status).toBe(500) // it was too slow for its answer, and yet is remembered
    expect(await exit).toEqual([0, null])
    expect(output).toContain('paid shutdown 100')
    const admin = new Redis(port, '127.0.0.1')
    expect(await admin.get(`wechatpay:notification:${transaction.mchid}:shutdown`)).toBe('done')
    await admin.quit()
  })
})

withRedis('the memory of a notification', () => {
  test('is about 200 bytes, as the page says', async () => {
    const admin = new Redis(port, '127.0.0.1')
    const store = new RedisStore(admin)
    const used = async (): Promise<number> => Number(/used_memory:(\d+)/.exec(await admin.info('memory'))![1])
    const ids = Array.from({ length: 20_000 }, () => `1230000109:${randomUUID()}`)
    const before = await used()
    await Promise.all(ids.map((id) => store.complete(id, 't', KEEP_MILLISECONDS)))
    const bytes = ((await used()) - before) / ids.length
    expect([bytes > 100, bytes < 230]).toEqual([true, true])
    await admin.flushdb()
    await admin.quit()
  })
})

describe('RedisStore refuses by name, before anything is received,', () => {
  const closing: (() => unknown)[] = []
  afterAll(() => closing.forEach((close) => close()))
  const ioredis = (): Redis => {
    const client = new Redis({ lazyConnect: true })
    closing.push(() => client.disconnect())
    return client
  }

  test.each<[string, () => unknown, RegExp]>([
    ['a transaction of ioredis', () => ioredis().multi(), /a pipeline or a transaction of ioredis/],
    ['a pipeline of ioredis', () => ioredis().pipeline(), /a pipeline or a transaction of ioredis/],
    ['a transaction of node-redis', () => createClient().multi(), /a transaction of node-redis \(multi\)/],
    ['a legacy() client of node-redis', () => createClient().legacy(), /a node-redis legacy\(\) client/],
    ['a node-redis 4 client in legacyMode', () => createClient4({ legacyMode: true }), /in legacyMode/],
    ['a transaction of node-redis 4', () => createClient4().multi(), /a transaction of node-redis \(multi\)/],
    [
      'a redis 3 client',
      () => {
        const client = redis3.createClient({ host: '127.0.0.1', port: 1, retry_strategy: () => undefined })
        client.on('error', () => undefined)
        closing.push(() => client.end(true))
        return client
      },
      /a redis 3 client/,
    ],
    [
      'the client of @upstash/redis',
      () => new UpstashRedis({ url: 'http://127.0.0.1:1', token: 'x' }),
      /the client of @upstash\/redis, which speaks HTTP/,
    ],
    ['what has no sendCommand', () => ({ eval: () => undefined }), /a client without sendCommand/],
  ])('%s', async (_what, client, message) => {
    await expectFailure(() => new RedisStore(client() as never), 'ConfigError', 'ERR_CONFIG_OPTION', message)
  })

  test('and takes clients, pools and clusters', () => {
    const cluster = createCluster({ rootNodes: [{ url: 'redis://127.0.0.1:1' }] })
    const clients = [ioredis(), createClient(), createClientPool(), cluster, createClient4()]
    for (const client of clients) expect(new RedisStore(client as never)).toBeInstanceOf(RedisStore)
  })
})

withRedis('two processes on one Redis', () => {
  const keys = createTestKeys()
  const notifications = new Notifications(keys)
  const certs = Object.fromEntries(
    Object.entries(keys.certs).map(([serial, key]) => [
      serial,
      key.export({ format: 'pem', type: 'spki' }) as string,
    ]),
  )
  const job = (id: string, copies: number, handler: Job['handler'] = 'succeed'): Job => ({
    certs,
    apiv3Key: keys.apiv3Key,
    minted: notifications.sign({ id, event_type: 'TRANSACTION.SUCCESS', resource: transaction }),
    copies,
    handler,
  })
  let admin: Redis
  const workers: ChildProcess[] = []

  async function start(kind: Kind): Promise<ChildProcess> {
    const worker = fork(join(__dirname, 'helpers/redis-worker.ts'), [String(port), kind], {
      execArgv: ['--import', join(__dirname, 'helpers/typescript.mjs')],
    })
    workers.push(worker)
    await once(worker, 'message')
    return worker
  }
  async function run(worker: ChildProcess, job: Job): Promise<Done> {
    worker.send(job)
    return ((await once(worker, 'message')) as [Done])[0]
  }
  const keyOf = (id: string): string => `wechatpay:notification:${transaction.mchid}:${id}`
  const stateOf = (id: string) => admin.get(keyOf(id))

  beforeAll(() => {
    admin = new Redis(port, '127.0.0.1')
  })
  afterAll(async () => {
    for (const worker of workers) if (worker.connected) worker.disconnect()
    await admin.quit()
  })

  test('1,000 copies at once: exactly one handler run among both, all acknowledged', async () => {
    const [a, b] = await Promise.all([start('ioredis'), start('node-redis')])
    const outcomes = await Promise.all([run(a, job('copied', 500)), run(b, job('copied', 500))])
    expect(outcomes.map(({ runs }) => runs).sort((a, b) => a - b)).toEqual([0, 1])
    expect(outcomes.flatMap(({ statuses }) => statuses)).toEqual(Array<number>(1000).fill(204))
    expect(await stateOf('copied')).toBe('done')

    // Repeated after its success, signed anew: acknowledged by either, run by none.
    expect(await Promise.all([run(a, job('copied', 1)), run(b, job('copied', 1))])).toEqual([
      { runs: 0, statuses: [204] },
      { runs: 0, statuses: [204] },
    ])

    // What one could not handle is given free at once, for the other.
    expect(await run(a, job('failing', 10, 'throw'))).toEqual({
      runs: 1,
      statuses: Array<number>(10).fill(500),
    })
    expect(await stateOf('failing')).toBeNull()
    expect(await run(b, job('failing', 1))).toEqual({ runs: 1, statuses: [204] })
  })

  test('a process that crashes while it handles leaves a lease that ends, and the repetition is handled', async () => {
    const [a, b] = await Promise.all([start('node-redis'), start('ioredis')])
    a.send(job('crashed', 1, 'crash'))
    expect(await once(a, 'exit')).toEqual([3, null])
    const left = await admin.pttl(keyOf('crashed'))
    expect([left > 0, left <= LEASE_MILLISECONDS]).toEqual([true, true])

    // Sixty seconds later, by Redis's own clock.
    await admin.pexpire(keyOf('crashed'), 1)
    while ((await stateOf('crashed')) !== null) await new Promise(setImmediate)
    expect(await run(b, job('crashed', 1))).toEqual({ runs: 1, statuses: [204] })
    expect(await stateOf('crashed')).toBe('done')
  })
})
