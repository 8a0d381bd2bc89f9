/** A shop on one of the databases: its store in either mode, and its books, where every booking is a row. */
import type mysql2 from 'mysql2/promise'
import type pg from 'pg'
import type { HandlerContext, NotificationsConfig } from 'wechatpay-chain/notifications'
import {
  mysql,
  postgres,
  sqlite,
  SqlLeaseStore,
  SqlTransactionStore,
  type Database,
  type SqliteConnection,
} from 'wechatpay-chain/stores'

export type ShopKind = 'postgres' | 'mysql' | 'sqlite'
export type Mode = 'lease' | 'transaction'

export interface Shop {
  readonly database: Database<never>
  readonly dedupe: NonNullable<NotificationsConfig<never>['dedupe']>
  /** Makes the tables. */
  prepare(): Promise<void>
  /** Books a payment; within the transaction that the store gives, where it gives one. */
  book(out_trade_no: string, context?: Partial<HandlerContext>): Promise<void>
  /** How often each payment was booked. */
  books(): Promise<Readonly<Record<string, number>>>
  close(): Promise<void>
}

const BOOKS: Readonly<Record<ShopKind, string>> = {
  postgres: 'CREATE TABLE IF NOT EXISTS booking (id serial PRIMARY KEY, out_trade_no varchar(64) NOT NULL)',
  mysql:
    'CREATE TABLE IF NOT EXISTS booking (id int AUTO_INCREMENT PRIMARY KEY, out_trade_no varchar(64) NOT NULL)',
  sqlite: 'CREATE TABLE IF NOT EXISTS booking (id integer PRIMARY KEY, out_trade_no text NOT NULL)',
}

/**
 * Loads the driver that it needs, and no other: processes start often.
 * @param address a port, or SQLite's file
 */
export async function openShop(kind: ShopKind, mode: Mode, address: string): Promise<Shop> {
  const [database, close] = await connect(kind, address)
  const store = mode === 'lease' ? new SqlLeaseStore(database) : new SqlTransactionStore(database)
  return {
    database,
    dedupe: store,
    prepare: async () => {
      await store.migrate()
      await database.query(BOOKS[kind], [])
    },
    book: async (out_trade_no, { tx } = {}) => {
      const value = kind === 'postgres' ? '$1' : '?'
      await database.query(
        `INSERT INTO booking (out_trade_no) VALUES (${value})`,
        [out_trade_no],
        tx as never,
      )
    },
    books: async () => {
      const rows = await database.query(
        'SELECT out_trade_no, count(*) AS times FROM booking GROUP BY out_trade_no',
        [],
      )
      return Object.fromEntries(rows.map(({ out_trade_no, times }) => [String(out_trade_no), Number(times)]))
    },
    close,
  }
}

async function connect(kind: ShopKind, address: string): Promise<[Database<never>, () => Promise<void>]> {
  if (kind === 'postgres') {
    const { default: pg } = await import('pg')
    const pool = new pg.Pool({
      port: Number(address),
      host: '127.0.0.1',
      user: 'shop',
      database: 'postgres',
      max: 8,
    })
    // A pool says here that an idle connection was lost.
    pool.on('error', () => undefined)
    const database: Database<pg.PoolClient> = postgres(pool)
    return [database as Database<never>, () => pool.end()]
  }
  if (kind === 'mysql') {
    const { default: mysql2 } = await import('mysql2/promise')
    const pool = mysql2.createPool({
      port: Number(address),
      host: '127.0.0.1',
      user: 'root',
      database: 'shop',
      connectionLimit: 8,
    })
    const database: Database<mysql2.PoolConnection> = mysql(pool)
    return [database as Database<never>, () => pool.end()]
  }
  // As node:sqlite, which Node.js 20 has not.
  const { DatabaseSync } = await import('@photostructure/sqlite')
  const open = (): SqliteConnection => new DatabaseSync(address)
  const first = open()
  first.exec('PRAGMA journal_mode = WAL')
  first.close()
  const database: Database<SqliteConnection> = sqlite(open)
  return [database as Database<never>, async () => undefined]
}
