/** Nothing here runs: that it compiles is the test. */
import type BetterSqlite from 'better-sqlite3'
import type { Pool as MysqlPool, PoolConnection } from 'mysql2/promise'
import type { Pool, PoolClient } from 'pg'
import { createNodeHandler, Notifications, type Handlers } from 'wechatpay-chain/notifications'
import { mysql, postgres, sqlite, SqlLeaseStore, SqlTransactionStore } from 'wechatpay-chain/stores'

declare const pool: Pool
declare const mysqlPool: MysqlPool
declare const open: () => BetterSqlite.Database

export function handlersGetTheTransactionOfTheirDriver(): void {
  const notifications = new Notifications({ dedupe: new SqlTransactionStore(postgres(pool)) })
  createNodeHandler(notifications, {
    'TRANSACTION.SUCCESS': async ({ resource }, { tx }) => {
      const client: PoolClient = tx
      await client.query('update orders set paid = true where out_trade_no = $1', [resource.out_trade_no])
    },
    v2: { 'transaction-success': (_event, { tx }) => tx.query('select 1') },
    otherwise: (_event, { tx }) => tx.query('select 1'),
  })
  createNodeHandler(new Notifications({ dedupe: new SqlTransactionStore(mysql(mysqlPool)) }), {
    'REFUND.SUCCESS': (_event, { tx }) => {
      const connection: PoolConnection = tx
      return connection.execute('select 1')
    },
  })
  createNodeHandler(new Notifications({ dedupe: new SqlTransactionStore(sqlite(open)) }), {
    'REFUND.SUCCESS': (_event, { tx }) => tx.prepare('select 1').get(),
  })
}

export function leasesGiveNone(): void {
  const notifications = new Notifications({ dedupe: new SqlLeaseStore(postgres(pool)) })
  createNodeHandler(notifications, {
    // @ts-expect-error there is no transaction
    'TRANSACTION.SUCCESS': (_event, { tx }) => tx.query('select 1'),
  })
  const handlers: Handlers<PoolClient> = { otherwise: (_event, { tx }) => tx.query('select 1') }
  // @ts-expect-error handlers that need a transaction
  createNodeHandler(notifications, handlers)
  const plain: Handlers = { otherwise: () => undefined }
  createNodeHandler(new Notifications({ dedupe: new SqlTransactionStore(postgres(pool)) }), plain)
}
