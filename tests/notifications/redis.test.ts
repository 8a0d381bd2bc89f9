import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals'
import { createClient } from '@redis/client'
import { Redis } from 'ioredis'
import { fork, spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createTestKeys, Notifications, RedisStore } from 'wechatpay-chain/notifications'
import { KEEP_MILLISECONDS, LEASE_MILLISECONDS } from '../../lib/notifications/once.js'
import { freePort } from '../helpers/server.js'
import type { Done, Job } from './helpers/redis-worker.js'
import { transaction } from './minted.js'

const installed = spawnSync('redis-server', ['--version']).status === 0
if (!installed) console.warn('redis-server is not installed: the tests with a real Redis are skipped')

jest.setTimeout(60_000)
const folder = installed ? mkdtempSync(join(tmpdir(), 'wechatpay-redis-')) : ''
let server: ChildProcess | undefined
let port = 0

beforeAll(async () => {
  if (!installed) return
  port = await freePort()
  server = spawn(
    'redis-server',
    ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no', '--dir', folder],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  )
  for await (const line of server.stdout!) if (String(line).includes('Ready to accept connections')) break
  server.stdout!.resume()
})

afterAll(async () => {
  if (server) {
    server.kill()
    await once(server, 'exit')
  }
  if (folder) rmSync(folder, { recursive: true })
})

type Kind = 'ioredis' | 'node-redis'
const withRedis = installed ? describe : describe.skip

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

  test('a lease that ran out is free for the next', async () => {
    expect(await store.claim('out', 'first', 1)).toBe('claimed')
    while (await admin.exists(`${kind}:out`)) await new Promise(setImmediate)
    expect(await store.claim('out', 'second', 60_000)).toBe('claimed')
    await store.release('out', 'first')
    expect(await store.claim('out', 'third', 60_000)).toBe('held')
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
