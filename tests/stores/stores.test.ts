/** The stores on SQLite, where every state can be seen, and what they refuse. */
import { afterAll, beforeEach, describe, expect, test } from '@jest/globals'
import { DatabaseSync, type DatabaseSyncInstance } from '@photostructure/sqlite'
import mysql2 from 'mysql2'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Notifications, receive } from 'wechatpay-chain/notifications'
import {
  mysql,
  postgres,
  schema,
  sqlite,
  SqlLeaseStore,
  SqlTransactionStore,
  type Database,
} from 'wechatpay-chain/stores'
import { deferred, expectFailure, genuine, keys, now } from '../notifications/minted.js'

const folder = mkdtempSync(join(tmpdir(), 'wechatpay-stores-'))
let number = 0
let file: string
let admin: DatabaseSyncInstance
let database: Database<DatabaseSyncInstance>
let leases: SqlLeaseStore
let transactions: SqlTransactionStore<DatabaseSyncInstance>
const KEEP = 48 * 3_600_000

beforeEach(async () => {
  file = join(folder, `${number++}.db`)
  admin = new DatabaseSync(file)
  admin.exec('PRAGMA journal_mode = WAL')
  admin.exec('CREATE TABLE booking (out_trade_no text)')
  database = sqlite(() => new DatabaseSync(file))
  leases = new SqlLeaseStore(database)
  transactions = new SqlTransactionStore(database)
  await leases.migrate()
  await transactions.migrate()
})
afterAll(() => rmSync(folder, { recursive: true }))

const rows = () => admin.prepare('SELECT id, done FROM wechatpay_notification ORDER BY id').all()
const bookings = () => admin.prepare('SELECT count(*) AS times FROM booking').get() as { times: number }
const book = async (tx: DatabaseSyncInstance): Promise<void> => {
  tx.exec("INSERT INTO booking VALUES ('1')")
}
const age = (milliseconds: number) =>
  admin.exec(`UPDATE wechatpay_notification SET until_ms = until_ms - ${milliseconds}`)

describe('SqlLeaseStore', () => {
  test('lets one holder in, renews under its token, and gives free to its holder only', async () => {
    expect(await leases.claim('a', 'first', 60_000)).toBe('claimed')
    expect(await leases.claim('a', 'second', 60_000)).toBe('held')
    expect(await leases.claim('a', 'first', 60_000)).toBe('claimed')
    await leases.release('a', 'second')
    expect(await leases.claim('a', 'second', 60_000)).toBe('held')
    await leases.release('a', 'first')
    expect(await leases.claim('a', 'second', 60_000)).toBe('claimed')
  })

  test('a lease that ran out is free for the next, and what is done stays done, whoever completes it', async () => {
    await leases.claim('a', 'first', 60_000)
    age(60_001)
    expect(await leases.claim('a', 'second', 60_000)).toBe('claimed')
    await leases.complete('a', 'first', KEEP)
    await leases.release('a', 'second')
    for (const token of ['first', 'second', 'third'])
      expect(await leases.claim('a', token, 60_000)).toBe('done')
    await leases.complete('never claimed', 'first', KEEP)
    expect(await leases.claim('never claimed', 'second', 60_000)).toBe('done')
  })

  test('deletes what is old, and nothing else', async () => {
    await leases.complete('old', 't', KEEP)
    age(KEEP + 1)
    await leases.complete('new', 't', KEEP)
    await leases.claim('held', 't', 60_000)
    await leases.clear()
    expect(rows()).toEqual([
      { id: 'held', done: 0 },
      { id: 'new', done: 1 },
    ])
  })

  test('takes keys of any length, in either case', async () => {
    const long = 'x'.repeat(500)
    for (const key of ['EV-a', 'EV-A', long, `${long}y`, '订单'])
      expect(await leases.claim(key, 't', 60_000)).toBe('claimed')
    await leases.complete(long, 't', KEEP)
    expect(await leases.claim(long, 'u', 60_000)).toBe('done')
    expect(await leases.claim(`${long}y`, 'u', 60_000)).toBe('held')
  })
})

describe('SqlTransactionStore', () => {
  test('commits the work and the key together, once', async () => {
    expect(await transactions.transact('a', 't', book, KEEP)).toBe('committed')
    expect(await transactions.transact('a', 'u', book, KEEP)).toBe('done')
    expect([rows(), bookings()]).toEqual([[{ id: 'a', done: 1 }], { times: 1 }])
  })

  test('rolls back both when the work fails, and the next copy works', async () => {
    const fail = async (tx: DatabaseSyncInstance): Promise<void> => {
      await book(tx)
      throw new Error('no stock')
    }
    await expect(transactions.transact('a', 't', fail, KEEP)).rejects.toThrow('no stock')
    expect([rows(), bookings()]).toEqual([[], { times: 0 }])
    expect(await transactions.transact('a', 'u', book, KEEP)).toBe('committed')
    expect(bookings()).toEqual({ times: 1 })
  })

  test('does not take what a process with leases holds, and takes it when its lease has ended', async () => {
    await leases.claim('a', 'holder', 60_000)
    expect(await transactions.transact('a', 't', book, KEEP)).toBe('held')
    age(60_001)
    expect(await transactions.transact('a', 't', book, KEEP)).toBe('committed')
    expect(await leases.claim('a', 'late', 60_000)).toBe('done')
    await leases.complete('b', 'holder', KEEP)
    expect(await transactions.transact('b', 't', book, KEEP)).toBe('done')
    expect(bookings()).toEqual({ times: 1 })
  })

  test('says that it has committed where the answer of the commit was lost, and throws where it has not', async () => {
    let lose = true
    const flaky: Database<DatabaseSyncInstance> = {
      ...database,
      transaction: async (work) => {
        const result = await database.transaction(work)
        if (lose) throw new Error('Connection terminated unexpectedly')
        return result
      },
    }
    expect(await new SqlTransactionStore(flaky).transact('a', 't', book, KEEP)).toBe('committed')
    expect(bookings()).toEqual({ times: 1 })
    lose = false
    const undone: Database<DatabaseSyncInstance> = {
      ...database,
      transaction: (work) =>
        database.transaction(async (tx) => {
          await work(tx)
          throw new Error('deferred constraint')
        }),
    }
    const store = new SqlTransactionStore(undone)
    await expect(store.transact('b', 't', book, KEEP)).rejects.toThrow('deferred constraint')
    expect([rows(), bookings()]).toEqual([[{ id: 'a', done: 1 }], { times: 1 }])
  })

  test('tries again what the database itself calls off before the work has begun, and never after', async () => {
    let failures = 2
    const calledOff: Database<DatabaseSyncInstance> = {
      ...database,
      transaction: (work) =>
        failures-- > 0 ? Promise.reject(new Error('deadlock detected')) : database.transaction(work),
    }
    expect(await new SqlTransactionStore(calledOff).transact('a', 't', book, KEEP)).toBe('committed')
    let runs = 0
    const work = async (): Promise<void> => {
      runs++
      throw new Error('deadlock detected')
    }
    await expect(transactions.transact('b', 't', work, KEEP)).rejects.toThrow('deadlock')
    expect(runs).toBe(1)
  })
})

describe("notifications in the shop's own transaction", () => {
  const quick = { handlerMilliseconds: 100 }
  const receiver = (config = {}) => new Notifications({ ...keys, now, dedupe: transactions, ...config })
  const deliver = async (
    notifications: Notifications<DatabaseSyncInstance>,
    handler: (tx: DatabaseSyncInstance, signal: AbortSignal) => unknown,
    id = 'EV-1',
    errors: string[] = [],
  ) => {
    const { headers, body } = genuine(notifications, id)
    return receive(
      notifications,
      headers,
      body,
      { 'TRANSACTION.SUCCESS': (_event, { tx, signal }) => handler(tx, signal) },
      { answerMilliseconds: 50, onError: (error) => errors.push((error as Error).message) },
    )
  }

  test('gives the handler the transaction, and acknowledges copies', async () => {
    const notifications = receiver()
    expect(await deliver(notifications, book)).toMatchObject({ status: 204, duplicate: false })
    expect(await deliver(notifications, book)).toMatchObject({ status: 204, duplicate: true })
    expect(bookings()).toEqual({ times: 1 })
  })

  test('remembers nothing of a handler that throws', async () => {
    const notifications = receiver()
    const fail = async (tx: DatabaseSyncInstance): Promise<never> => {
      await book(tx)
      throw new Error('no stock')
    }
    expect((await deliver(notifications, fail)).status).toBe(500)
    expect(bookings()).toEqual({ times: 0 })
    expect((await deliver(notifications, book)).status).toBe(204)
    expect(bookings()).toEqual({ times: 1 })
  })

  test('a handler that is too slow for its answer commits all the same, and its copy is acknowledged', async () => {
    const notifications = receiver()
    const gate = deferred()
    const slow = async (tx: DatabaseSyncInstance): Promise<void> => {
      await gate.promise
      await book(tx)
    }
    expect((await deliver(notifications, slow)).status).toBe(500)
    gate.resolve()
    await notifications.idle()
    expect(await deliver(notifications, book)).toMatchObject({ status: 204, duplicate: true })
    expect(bookings()).toEqual({ times: 1 })
  })

  test('a handler that never ends is rolled back, and the next copy is handled', async () => {
    const notifications = receiver(quick)
    const errors: string[] = []
    const hang = async (tx: DatabaseSyncInstance): Promise<void> => {
      await book(tx)
      await new Promise(() => undefined)
    }
    expect((await deliver(notifications, hang, 'EV-1', errors)).status).toBe(500)
    await notifications.idle()
    expect(bookings()).toEqual({ times: 0 })
    expect((await deliver(notifications, book)).status).toBe(204)
    expect(bookings()).toEqual({ times: 1 })
    expect(errors.join()).toMatch(/the handler has not finished within 50 ms.*has not finished within 100 ms/)
  })

  test('a copy that waits for a process with leases ends with its time', async () => {
    const notifications = receiver()
    await leases.claim('1230000109:EV-1', 'holder', 60_000)
    const errors: string[] = []
    expect((await deliver(notifications, book, 'EV-1', errors)).status).toBe(500)
    expect(errors).toEqual([expect.stringMatching(/^another process has this notification/)])
    expect(bookings()).toEqual({ times: 0 })
  })
})

describe('is refused by name:', () => {
  test.each<[string, () => unknown, RegExp]>([
    ['no database', () => new SqlLeaseStore(undefined as never), /the store needs a database/],
    ['a pool', () => new SqlTransactionStore({ query: () => undefined } as never), /postgres\(pool\)/],
    [
      'a database without transactions, where they are needed',
      () => new SqlTransactionStore({ dialect: 'postgres', query: async () => [] } as never),
      /needs a database/,
    ],
    [
      'another dialect',
      () => new SqlLeaseStore({ dialect: 'oracle' as never, query: async () => [] }),
      /needs a database/,
    ],
    ['no pool of pg', () => postgres({} as never), /postgres\(\) needs new Pool\(\) of pg/],
    ['no pool of mysql2', () => mysql({} as never), /mysql\(\) needs createPool\(\) of mysql2\/promise/],
    [
      'a pool that calls back',
      () => mysql(mysql2.createPool({ host: '127.0.0.1', port: 1 }) as never),
      /found one of mysql2, which calls back: mysql\(pool\.promise\(\)\)/,
    ],
    [
      'no function that opens',
      () => sqlite('shop.db' as never),
      /sqlite\(\) needs a function that opens the file/,
    ],
    ['a table that is no name', () => schema('postgres', 'a; DROP TABLE b'), /table must be a name/],
  ])('%s', async (_what, make, message) => {
    await expectFailure(make, 'ConfigError', 'ERR_CONFIG_OPTION', message)
  })
})
