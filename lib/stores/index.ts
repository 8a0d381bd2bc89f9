/**
 * `wechatpay-chain/stores`: notifications remembered in the shop's own database,
 * beside its money or under leases.
 * @module
 */
export { SqlLeaseStore, SqlTransactionStore, type SqlStoreOptions } from './sql-stores.js'
export { postgres, type PgClient, type PgPool } from './postgres.js'
export { mysql, type MysqlConnection, type MysqlPool } from './mysql.js'
export { sqlite, type SqliteConnection, type SqliteStatement } from './sqlite.js'
export { schema } from './statements.js'
export type { Database, Dialect, Queries, SqlRows, SqlValue } from './database.js'
