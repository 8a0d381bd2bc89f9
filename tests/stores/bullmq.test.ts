/** The recipe of examples/stores/bullmq.ts on a real Redis. */
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals'
import { Queue, type Worker } from 'bullmq'
import { Redis } from 'ioredis'
import { createTestKeys, receive } from 'wechatpay-chain/notifications'
import { handlersOf, queued, startWorker, type Paid } from '../../examples/stores/bullmq.js'
import { hasRedis, startRedis, warnWithoutRedis, type RedisServer } from '../helpers/redis-server.js'

warnWithoutRedis('the recipe with BullMQ')
const withRedis = hasRedis ? describe : describe.skip

jest.setTimeout(60_000)

withRedis('BullMQ', () => {
  const booked: Paid[] = []
  const keys = createTestKeys()
  let server: RedisServer
  let queue: Queue<Paid>
  let worker: Worker<Paid>

  beforeAll(async () => {
    server = await startRedis('--maxmemory-policy', 'noeviction')
    const connection = { host: '127.0.0.1', port: server.port }
    queue = new Queue<Paid>('wechatpay', { connection })
    let failures = 1
    worker = startWorker(async (paid) => {
      if (failures-- > 0) throw new Error('no stock')
      booked.push(paid)
    }, connection)
    worker.on('error', () => undefined)
  })
  afterAll(async () => {
    await worker.close(true)
    await queue.close()
    await server.close()
  })

  test('copies of two receivers make one job, which is tried again until it works', async () => {
    const receivers = [queued(keys), queued(keys)]
    const event = {
      id: 'EV:1',
      event_type: 'TRANSACTION.SUCCESS',
      resource: { out_trade_no: 'A1', amount: { total: 5 } },
    } as const
    const deliveries = Array.from({ length: 100 }, async (_, at) => {
      const notifications = receivers[at % 2]!
      const { headers, body } = notifications.sign(event)
      return (await receive(notifications, headers, body, handlersOf(queue))).status
    })
    expect(new Set(await Promise.all(deliveries))).toEqual(new Set([204]))
    while (booked.length === 0) await new Promise((resolve) => setTimeout(resolve, 20))
    expect(booked).toEqual([{ out_trade_no: 'A1', total: 5 }])
    expect(await queue.getJobCounts('completed', 'waiting', 'delayed', 'active')).toEqual({
      completed: 1,
      waiting: 0,
      delayed: 0,
      active: 0,
    })
  })

  test('nothing is acknowledged while the job cannot be stored', async () => {
    const { port } = queue.opts.connection as { port: number }
    const admin = new Redis(port, '127.0.0.1')
    await admin.config('SET', 'maxmemory', '1')
    const notifications = queued(keys)
    const { headers, body } = notifications.sign({ event_type: 'TRANSACTION.SUCCESS', resource: {} })
    const deliver = async () =>
      (await receive(notifications, headers, body, handlersOf(queue), { onError: () => undefined })).status
    expect(await deliver()).toBe(500)
    await admin.config('SET', 'maxmemory', '0')
    expect(await deliver()).toBe(204)
    await admin.quit()
  })
})
