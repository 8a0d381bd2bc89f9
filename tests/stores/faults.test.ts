/** Never booked twice, never lost: on real servers, over real processes, each case counted. */
import { afterAll, afterEach, beforeAll, describe, expect, jest, test } from '@jest/globals'
import { fork, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createTestKeys, Notifications, type Minted } from 'wechatpay-chain/notifications'
import { transaction } from '../notifications/minted.js'
import { startCuttingProxy } from './helpers/cutting-proxy.js'
import { KINDS, startServer, type SqlServer } from './helpers/servers.js'
import { openShop, type Mode, type Shop, type ShopKind } from './helpers/shop.js'
import type { Order, Outcome } from './helpers/worker.js'

jest.setTimeout(180_000)

const keys = createTestKeys()
const platform = new Notifications(keys)
const pem = Object.entries(keys.certs).map(([serial, key]) => [
  serial,
  key.export({ format: 'pem', type: 'spki' }),
])
const certs = Object.fromEntries(pem) as Record<string, string>
const mint = (id: string): Minted =>
  platform.sign({ id, event_type: 'TRANSACTION.SUCCESS', resource: { ...transaction, out_trade_no: id } })
const order = (ids: readonly string[], more: Partial<Order> = {}): Order => ({
  certs,
  apiv3Key: keys.apiv3Key,
  minted: ids.map(mint),
  copies: 1,
  handler: 'succeed',
  repeat: false,
  ...more,
})
const idsOf = (name: string, count: number): string[] =>
  Array.from({ length: count }, (_, at) => `${name}-${at}`)
const onceEach = (ids: readonly string[]): Record<string, number> =>
  Object.fromEntries(ids.map((id) => [id, 1]))

const workers: ChildProcess[] = []
async function startWorker(kind: ShopKind, mode: Mode, address: string): Promise<ChildProcess> {
  const worker = fork(join(__dirname, 'helpers/worker.ts'), [kind, mode, address], {
    execArgv: ['--import', join(__dirname, '../notifications/helpers/typescript.mjs')],
  })
  workers.push(worker)
  await once(worker, 'message')
  return worker
}
async function run(worker: ChildProcess, given: Order): Promise<Outcome> {
  const exit = once(worker, 'exit').then((code) => {
    throw new Error(`the process ended: ${JSON.stringify(code)}`)
  })
  exit.catch(() => undefined)
  worker.send(given)
  return ((await Promise.race([once(worker, 'message'), exit])) as [Outcome])[0]
}
afterEach(() => {
  for (const worker of workers.splice(0)) if (worker.connected) worker.disconnect()
})

const shops = [...KINDS, 'sqlite'] as const
const modes = ['lease', 'transaction'] as const

describe.each(shops)('%s', (kind) => {
  let server: SqlServer | undefined
  let address: string
  let folder: string | undefined

  beforeAll(async () => {
    if (kind === 'sqlite') {
      folder = mkdtempSync(join(tmpdir(), 'wechatpay-sqlite-'))
      address = join(folder, 'shop.db')
    } else {
      server = await startServer(kind)
      address = String(server.port)
    }
  })
  afterAll(async () => {
    await server?.close()
    if (folder) rmSync(folder, { recursive: true })
  })

  describe.each(modes)('%s', (mode) => {
    let shop: Shop
    beforeAll(async () => {
      shop = openShop(kind, mode, address)
      await shop.prepare()
    })
    afterAll(() => shop.close())
    const bookedOf = async (ids: readonly string[]): Promise<Record<string, number>> => {
      const books = await shop.books()
      return Object.fromEntries(ids.map((id) => [id, books[id] ?? 0]))
    }

    test('1,000 copies at once over three processes are booked once, and all acknowledged', async () => {
      const id = `${mode}-thousand`
      const three = await Promise.all([1, 2, 3].map(() => startWorker(kind, mode, address)))
      const copies = [334, 333, 333]
      const outcomes = await Promise.all(
        three.map((worker, at) => run(worker, order([id], { copies: copies[at]! }))),
      )
      expect(outcomes.flatMap(({ statuses }) => statuses)).toEqual(Array<number>(1000).fill(204))
      expect(outcomes.reduce((sum, { runs }) => sum + runs, 0)).toBe(1)
      expect(await bookedOf([id])).toEqual({ [id]: 1 })
    })

    test('100 notifications, three copies of each over three processes, are each booked once', async () => {
      const ids = idsOf(`${mode}-many`, 100)
      const three = await Promise.all([1, 2, 3].map(() => startWorker(kind, mode, address)))
      const outcomes = await Promise.all(three.map((worker) => run(worker, order(ids, { repeat: true }))))
      expect(outcomes.map(({ statuses }) => new Set(statuses))).toEqual([1, 2, 3].map(() => new Set([204])))
      expect(await bookedOf(ids)).toEqual(onceEach(ids))
    })

    test('kill -9 of a process in the middle of a handler: its copy is handled by another', async () => {
      const ids = idsOf(`${mode}-killed`, 2)
      const lease = { leaseMilliseconds: 500 }
      for (const id of ids) {
        const [doomed, other] = await Promise.all([1, 2].map(() => startWorker(kind, mode, address)))
        doomed!.send(order([id], { handler: 'hang', ...lease }))
        expect(await once(doomed!, 'message')).toContain('handling')
        doomed!.kill('SIGKILL')
        await once(doomed!, 'exit')
        const { statuses, runs } = await run(other!, order([id], { repeat: true, ...lease }))
        expect([statuses, runs]).toEqual([[204], 1])
        other!.disconnect()
      }
      // With leases the booking was committed before the process died, and nobody knew:
      // its handler must be idempotent.
      expect(await bookedOf(ids)).toEqual(
        Object.fromEntries(ids.map((id) => [id, mode === 'transaction' ? 1 : 2])),
      )
    })

    if (kind !== 'sqlite') {
      test('the server is stopped and started again among 200 notifications: each is booked once', async () => {
        const ids = idsOf(`${mode}-restarted`, 200)
        const two = await Promise.all([1, 2].map(() => startWorker(kind, mode, address)))
        const outcomes = Promise.all(
          two.map((worker) => run(worker, order(ids, { repeat: true, leaseMilliseconds: 20_000 }))),
        )
        for (const pause of [100, 300]) {
          await new Promise((resolve) => setTimeout(resolve, pause))
          await server!.kill()
          await server!.start()
        }
        const all = await outcomes
        expect(new Set(all.flatMap(({ statuses }) => statuses))).toEqual(new Set([204]))
        const booked = Object.values(await bookedOf(ids))
        expect(booked.filter((times) => times === 0)).toEqual([])
        // A lease that outlasts the restart holds; it cannot know whether a commit
        // arrived before the server went away.
        expect(booked.filter((times) => times > 1).length).toBeLessThanOrEqual(
          mode === 'transaction' ? 0 : 20,
        )
      })

      test('the connection is lost between a commit and its answer, every second time: each is booked once', async () => {
        const ids = idsOf(`${mode}-cut`, 60)
        const proxy = await startCuttingProxy(Number(address), (commit) => commit % 2 === 0)
        const worker = await startWorker(kind, mode, String(proxy.port))
        const { statuses, runs } = await run(worker, order(ids, { repeat: true }))
        expect(new Set(statuses)).toEqual(new Set([204]))
        expect(await bookedOf(ids)).toEqual(onceEach(ids))
        expect(runs).toBe(ids.length)
        if (mode === 'transaction') expect(proxy.cuts()).toBeGreaterThanOrEqual(30)
        worker.disconnect()
        await proxy.close()
      })
    }
  })
})
