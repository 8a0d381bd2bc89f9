/** MySQL and MariaDB by `mysql2/promise`. Takes the user's own pool. */
import { ConfigError } from '../errors.js'
import type { Database, SqlRows, SqlValue } from './database.js'
import { own, rolledBack } from './adapter.js'

/** The part of a connection of `mysql2/promise` that is used. */
export interface MysqlConnection {
  query(sql: string, values: unknown[]): Promise<unknown>
  beginTransaction(): Promise<unknown>
  commit(): Promise<unknown>
  rollback(): Promise<unknown>
  release(): void
  destroy(): void
}

/** The part of a pool of `mysql2/promise` that is used. */
export interface MysqlPool<Connection extends MysqlConnection> {
  getConnection(): Promise<Connection>
  query(sql: string, values: unknown[]): Promise<unknown>
}

/**
 * MySQL or MariaDB, by a pool of `mysql2/promise`.
 * @param pool `createPool()` of `mysql2/promise`
 * @throws ConfigError `ERR_CONFIG_OPTION` for what is not such a pool
 * @example new SqlTransactionStore(mysql(createPool({ uri })))
 */
export function mysql<Connection extends MysqlConnection>(pool: MysqlPool<Connection>): Database<Connection> {
  own('mysql', 'createPool() of mysql2/promise', pool, ['getConnection', 'query'])
  // Pools that call back have the promises beside them.
  if (typeof (pool as { promise?: unknown }).promise === 'function')
    throw new ConfigError(
      'ERR_CONFIG_OPTION',
      'mysql() needs createPool() of mysql2/promise, found one of mysql2, which calls back: mysql(pool.promise())',
    )
  const query = async (sql: string, values: readonly SqlValue[], tx?: Connection): Promise<SqlRows> => {
    const [rows] = (await (tx ?? pool).query(sql, [...values])) as [unknown]
    return Array.isArray(rows) ? (rows as SqlRows) : []
  }
  return {
    dialect: 'mysql',
    query,
    transaction: async (work) => {
      const connection = await pool.getConnection()
      try {
        await connection.beginTransaction()
        const result = await work(connection)
        await connection.commit()
        connection.release()
        return result
      } catch (error) {
        await rolledBack(connection.rollback())
        // A handler that was given up may still use it: nobody else must.
        connection.destroy()
        throw error
      }
    },
  }
}
