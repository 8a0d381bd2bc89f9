/** A Redis that dies and whose replica takes over: what is booked twice, what is lost, each counted. */
import { afterEach, describe, expect, jest, test } from '@jest/globals'
import { createClient, createClientPool } from '@redis/client'
import { Redis } from 'ioredis'
import { createTestKeys, Notifications, receive, RedisStore } from 'wechatpay-chain/notifications'
import { hasRedis, startRedis, warnWithoutRedis, type RedisServer } from '../helpers/redis-server.js'
import { startFreezingProxy } from './helpers/freezing-proxy.js'
import { expectFailure } from './minted.js'

warnWithoutRedis('the tests of a failover')
const withRedis = hasRedis ? describe : describe.skip

jest.setTimeout(60_000)
const closing: (() => unknown)[] = []
afterEach(async () => {
  for (const close of closing.splice(0).toReversed()) await close()
})

interface Server extends RedisServer {
  readonly client: Redis
}

async function startServer(): Promise<Server> {
  const server = await startRedis('--repl-diskless-sync-delay', '0')
  const client = new Redis(server.port, '127.0.0.1', { retryStrategy: () => null })
  client.on('error', () => undefined)
  closing.push(async () => {
    client.disconnect()
    await server.close()
  })
  return { ...server, client }
}

/** Resolves when the replica has caught up. */
async function follow(replica: Server, port: number): Promise<void> {
  await replica.client.replicaof('127.0.0.1', port)
  while (!/master_link_status:up/.test(await replica.client.info('replication')))
    await new Promise((resolve) => setTimeout(resolve, 20))
}

const keys = createTestKeys()
const ids = Array.from({ length: 200 }, (_, at) => `EV-${at}`)
const booked = new Map<string, number>()
afterEach(() => booked.clear())
const tally = (): Record<string, number> => {
  const counts: Record<string, number> = {}
  for (const id of ids)
    counts[`${booked.get(id) ?? 0} times`] = (counts[`${booked.get(id) ?? 0} times`] ?? 0) + 1
  return counts
}

/** What WeChat Pay does not repeat. */
const acknowledged = new Set<string>()
afterEach(() => acknowledged.clear())

/** Delivers each notification to a process that uses this Redis: how many were answered with what. */
async function deliverAll(
  { client }: Server,
  options = {},
  given: readonly string[] = ids,
): Promise<Record<string, number>> {
  const notifications = new Notifications({ ...keys, dedupe: new RedisStore(client, options) })
  const statuses: Record<string, number> = {}
  await Promise.all(
    given.map(async (id) => {
      const { headers, body } = notifications.sign({ id, event_type: 'TRANSACTION.SUCCESS', resource: {} })
      const book = (): void => void booked.set(id, (booked.get(id) ?? 0) + 1)
      const { status } = await receive(
        notifications,
        headers,
        body,
        { 'TRANSACTION.SUCCESS': book },
        { onError: () => undefined },
      )
      if (status === 204) acknowledged.add(id)
      statuses[status] = (statuses[status] ?? 0) + 1
    }),
  )
  return statuses
}

withRedis('200 notifications, a Redis that dies, and its replica in its place', () => {
  test('a replica that had not caught up: without waiting for it all are booked twice', async () => {
    const [main, replica] = [await startServer(), await startServer()]
    const proxy = await startFreezingProxy(main.port)
    closing.push(() => proxy.close())
    await follow(replica, proxy.port)
    proxy.freeze()
    expect(await deliverAll(main)).toEqual({ 204: 200 })
    await main.kill()
    await replica.client.replicaof('NO', 'ONE')
    expect(await deliverAll(replica)).toEqual({ 204: 200 })
    expect(tally()).toEqual({ '2 times': 200 })
  })

  test('with replicas: 1 none runs while the replica does not follow, and each is booked once after the failover', async () => {
    const [main, replica, second] = [await startServer(), await startServer(), await startServer()]
    const proxy = await startFreezingProxy(main.port)
    closing.push(() => proxy.close())
    await follow(replica, proxy.port)
    proxy.freeze()
    const options = { replicas: 1, replicaMilliseconds: 50 }
    expect(await deliverAll(main, options)).toEqual({ 500: 200 })
    expect(tally()).toEqual({ '0 times': 200 })
    await main.kill()
    await replica.client.replicaof('NO', 'ONE')
    await follow(second, replica.port)
    expect(await deliverAll(replica, { replicas: 1 })).toEqual({ 204: 200 })
    expect(tally()).toEqual({ '1 times': 200 })
  })

  test('with replicas: 1 what was handled is known after the failover: none is booked twice', async () => {
    const [main, replica, second] = [await startServer(), await startServer(), await startServer()]
    await follow(replica, main.port)
    expect(await deliverAll(main, { replicas: 1 })).toEqual({ 204: 200 })
    await main.kill()
    await replica.client.replicaof('NO', 'ONE')
    await follow(second, replica.port)
    expect(await deliverAll(replica, { replicas: 1 })).toEqual({ 204: 200 })
    expect(tally()).toEqual({ '1 times': 200 })
  })

  test('the Redis dies in the middle of it: what was not acknowledged is booked at its repetition, none twice, none lost', async () => {
    const [main, replica, second] = [await startServer(), await startServer(), await startServer()]
    await follow(replica, main.port)
    const first = deliverAll(main, { replicas: 1 })
    while (booked.size < 20) await new Promise(setImmediate)
    await main.kill()
    await first
    await replica.client.replicaof('NO', 'ONE')
    await follow(second, replica.port)
    // A lease that was interrupted is over, sixty seconds later by Redis's own clock.
    for (const key of await replica.client.keys('*'))
      if ((await replica.client.get(key)) !== 'done') await replica.client.del(key)
    const repeated = ids.filter((id) => !acknowledged.has(id))
    expect(repeated.length).toBeLessThan(200)
    await deliverAll(replica, { replicas: 1 }, repeated)
    expect(acknowledged.size).toBe(200)
    expect(tally()).toEqual({ '1 times': 200 })
  })
})

describe('replicas: 1 is refused with', () => {
  test.each<[string, () => unknown]>([
    ['a pool, whose next connection wrote nothing', () => createClientPool()],
    ['a client without wait()', () => ({ eval: () => undefined, sendCommand: () => undefined })],
  ])('%s', async (_what, client) => {
    await expectFailure(
      () => new RedisStore(client() as never, { replicas: 1 }),
      'ConfigError',
      'ERR_CONFIG_OPTION',
      /can wait for replicas with a single client/,
    )
  })

  test('and taken with single clients', () => {
    const client = new Redis({ lazyConnect: true })
    for (const one of [client, createClient()])
      expect(new RedisStore(one, { replicas: 1 })).toBeInstanceOf(RedisStore)
    client.disconnect()
  })
})
