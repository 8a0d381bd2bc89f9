/** The recipe of examples/stores/bullmq.ts on a real Redis. */
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals'
import { Queue, type Worker } from 'bullmq'
import { Redis } from 'ioredis'
import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createTestKeys, receive } from 'wechatpay-chain/notifications'
import { handlersOf, queued, startWorker, type Paid } from '../../examples/stores/bullmq.js'
import { freePort } from '../helpers/server.js'

const installed = spawnSync('redis-server', ['--version']).status === 0
if (!installed) console.warn('redis-server is not installed: the recipe with BullMQ is skipped')
const withRedis = installed ? describe : describe.skip

jest.setTimeout(60_000)

withRedis('BullMQ', () => {
  const folder = installed ? mkdtempSync(join(tmpdir(), 'wechatpay-bullmq-')) : ''
  const booked: Paid[] = []
  const keys = createTestKeys()
  let server: ChildProcess
  let queue: Queue<Paid>
  let worker: Worker<Paid>

  beforeAll(async () => {
    const port = await freePort()
    server = spawn(
      'redis-server',
      [
        '--port',
        String(port),
        '--bind',
        '127.0.0.1',
        '--save',
        '',
        '--dir',
        folder,
        '--maxmemory-policy',
        'noeviction',
      ],
      { stdio: ['ignore', 'pipe', 'inherit'] },
    )
    for await (const line of server.stdout!) if (String(line).includes('Ready to accept connections')) break
    server.stdout!.resume()
    const connection = { host: '127.0.0.1', port }
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
    server.kill()
    rmSync(folder, { recursive: true, force: true })
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
