/** PostgreSQL by `pg`. Takes the user's own pool. */
import type { Database, SqlRows, SqlValue } from './database.js'
import { own, rolledBack } from './adapter.js'

/** The part of a `pg` client that is used. */
export interface PgClient {
  query(sql: string, values: unknown[]): Promise<{ rows: unknown[] }>
  release(failure?: Error | boolean): void
  on(event: 'error', listener: () => void): unknown
  off(event: 'error', listener: () => void): unknown
}

/**
 * A connection that is lost says so as an event too, which would end the process; the statement
 * that is under way fails anyway.
 */
const noted = (): void => undefined

/** The part of a `pg` pool that is used. */
export interface PgPool<Client extends PgClient> {
  connect(): Promise<Client>
  /** Not used: with it, the type of `pg`'s own clients is found. */
  connect(callback: (...given: never[]) => void): void
  query(sql: string, values: unknown[]): Promise<{ rows: unknown[] }>
  on(event: 'connect', listener: (client: PgClient) => void): unknown
}

/**
 * PostgreSQL, by a pool of `pg`.
 * @param pool `new Pool()` of `pg`
 * @throws ConfigError `ERR_CONFIG_OPTION` for what is not a pool
 * @example new SqlTransactionStore(postgres(new Pool({ connectionString })))
 */
export function postgres<Client extends PgClient>(pool: PgPool<Client>): Database<Client> {
  own('postgres', 'new Pool() of pg', pool, ['connect', 'query', 'on'])
  pool.on('connect', (client) => client.on('error', noted))
  const query = async (sql: string, values: readonly SqlValue[], tx?: Client): Promise<SqlRows> => {
    const { rows } = await (tx ?? pool).query(sql, [...values])
    return rows as SqlRows
  }
  return {
    dialect: 'postgres',
    query,
    transaction: async (work) => {
      const client = await pool.connect()
      client.on('error', noted)
      try {
        await client.query('BEGIN', [])
        const result = await work(client)
        await client.query('COMMIT', [])
        client.off('error', noted)
        client.release()
        return result
      } catch (error) {
        await rolledBack(client.query('ROLLBACK', []))
        // A handler that was given up may still use it: nobody else must.
        client.release(true)
        throw error
      }
    },
  }
}
