/**
 * SQLite by `node:sqlite` or `better-sqlite3`, both of which wait in the thread: whoever
 * waits here waits without them.
 */
import type { Database, SqlRows, SqlValue } from './database.js'
import { monotonic } from '../runtime/clock.js'
import { own } from './adapter.js'

/** The part of a `DatabaseSync` of `node:sqlite`, or of a database of `better-sqlite3`, that is used. */
export interface SqliteConnection {
  prepare(sql: string): SqliteStatement
  exec(sql: string): unknown
  close(): unknown
}

/** A prepared statement, as node:sqlite and better-sqlite3 have it. */
export interface SqliteStatement {
  all(...values: SqlValue[]): unknown[]
  run(...values: SqlValue[]): unknown
}

const FIRST_WAIT_MILLISECONDS = 2
const LONGEST_WAIT_MILLISECONDS = 50
/** A delivery has long been answered by then. */
const PATIENCE_MILLISECONDS = 30_000

/**
 * A transaction has a connection of its own, so that nobody else's statements become
 * part of it while a handler waits.
 * @param open opens a new connection to the file; `:memory:` would be another database each time
 * @throws ConfigError `ERR_CONFIG_OPTION` for what is not such a function
 * @example new SqlTransactionStore(sqlite(() => new DatabaseSync('shop.db')))
 */
export function sqlite<Connection extends SqliteConnection>(open: () => Connection): Database<Connection> {
  own('sqlite', "a function that opens the file: () => new DatabaseSync('shop.db')", { open }, ['open'])
  let shared: Connection | undefined
  return {
    dialect: 'sqlite',
    query: (sql, values, tx) => patiently(() => run(tx ?? (shared ??= opened(open)), sql, values)),
    transaction: async (work) => {
      const connection = opened(open)
      try {
        await patiently(() => connection.exec('BEGIN IMMEDIATE'))
        const result = await work(connection)
        await patiently(() => connection.exec('COMMIT'))
        return result
      } catch (error) {
        rollBack(connection)
        throw error
      } finally {
        connection.close()
      }
    },
  }
}

/** Closing alone would not: statements that are not finalized keep the transaction open. */
function rollBack(connection: SqliteConnection): void {
  try {
    connection.exec('ROLLBACK')
  } catch {
    // None was open.
  }
}

/** SQLite must not wait in the thread for a transaction whose handler needs the same thread to end. */
function opened<Connection extends SqliteConnection>(open: () => Connection): Connection {
  const connection = open()
  connection.exec('PRAGMA busy_timeout = 0')
  return connection
}

function run(connection: SqliteConnection, sql: string, values: readonly SqlValue[]): SqlRows {
  const statement = connection.prepare(sql)
  if (/^\s*SELECT\b/i.test(sql)) return statement.all(...values) as SqlRows
  statement.run(...values)
  return []
}

/** Again as long as another connection is writing. */
async function patiently<T>(step: () => T): Promise<T> {
  const began = monotonic()
  for (let wait = FIRST_WAIT_MILLISECONDS; ; wait = Math.min(2 * wait, LONGEST_WAIT_MILLISECONDS)) {
    try {
      return step()
    } catch (error) {
      if (!isBusy(error) || monotonic() - began > PATIENCE_MILLISECONDS) throw error
      await new Promise((resolve) => {
        setTimeout(resolve, wait)
      })
    }
  }
}

/** As both drivers say it; `SQLITE_BUSY` alone may mean a statement of one's own. */
const isBusy = (error: unknown): boolean =>
  /database(?: table)? is locked/.test((error as { message?: string } | null)?.message ?? '')
