/**
 * Never booked twice, never lost: on real servers, over real processes, each case counted. A file of tests for each database, for they
 * take long.
 */
import { afterAll, afterEach, beforeAll, describe, expect, jest, test } from '@jest/globals'
import { fork, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createTestKeys, Notifications, type Minted } from 'wechatpay-chain/notifications'
import { transaction } from '../../notifications/minted.js'
import { startCuttingProxy } from './cutting-proxy.js'
import { KINDS, startServer, type SqlServer } from './servers.js'
import { openShop, type Mode, type Shop, type ShopKind } from './shop.js'
import type { Order, Outcome } from './worker.js'

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
  const worker = fork(join(__dirname, 'worker.ts'), [kind, mode, address], {
    execArgv: ['--import', join(__dirname, '../../notifications/helpers/typescript.mjs')],
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
/** For one test, or for all of a mode. */
function end(some: readonly ChildProcess[]): void {
  for (const worker of some) if (worker.connected) worker.disconnect()
}
afterEach(() => end(workers.splice(0)))

const modes = ['lease', 'transaction'] as const

const withServer = (kind: ShopKind) => (kind === 'sqlite' || KINDS.includes(kind) ? describe : describe.skip)

export function describeFaults(kind: ShopKind): void {
  withServer(kind)(kind, () => faultsOf(kind))
}

function faultsOf(kind: ShopKind): void {
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
    let three: ChildProcess[] = []
    beforeAll(async () => {
      shop = await openShop(kind, mode, address)
      await shop.prepare()
      three = await Promise.all([1, 2, 3].map(() => startWorker(kind, mode, address)))
      workers.splice(0)
    })
    afterAll(async () => {
      end(three)
      await shop.close()
    })
    const bookedOf = async (ids: readonly string[]): Promise<Record<string, number>> => {
      const books = await shop.books()
      return Object.fromEntries(ids.map((id) => [id, books[id] ?? 0]))
    }

    test('1,000 copies at once over three processes are booked once, and all acknowledged', async () => {
      const id = `${mode}-thousand`
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
      const outcomes = await Promise.all(three.map((worker) => run(worker, order(ids, { repeat: true }))))
      expect(outcomes.map(({ statuses }) => new Set(statuses))).toEqual([1, 2, 3].map(() => new Set([204])))
      expect(await bookedOf(ids)).toEqual(onceEach(ids))
    })

    test('kill -9 of a process in the middle of a handler: its copy is handled by another', async () => {
      const ids = idsOf(`${mode}-killed`, 2)
      const lease = { leaseMilliseconds: 500 }
      for (const id of ids) {
        const doomed = await startWorker(kind, mode, address)
        doomed.send(order([id], { handler: 'hang', ...lease }))
        expect(await once(doomed, 'message')).toContain('handling')
        doomed.kill('SIGKILL')
        await once(doomed, 'exit')
        const { statuses, runs } = await run(three[0]!, order([id], { repeat: true, ...lease }))
        expect([statuses, runs]).toEqual([[204], 1])
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
        const outcomes = Promise.all(
          three
            .slice(1)
            .map((worker) => run(worker, order(ids, { repeat: true, leaseMilliseconds: 10_000 }))),
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
}
