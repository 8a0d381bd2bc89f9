/** Two stores over one table: with leases, as `RedisStore` has them, and in the shop's own transaction. */
import { createHash } from 'node:crypto'
import { monotonic } from '../runtime/clock.js'
import { ConfigError } from '../errors.js'
import type { Claim, DedupeStore, Transacted, TransactionStore } from '../notifications/index.js'
import type { Database, Dialect, Queries, SqlRows } from './database.js'
import { schema, statements, type Statements } from './statements.js'

const LONGEST_KEY = 191
/** Old rows are deleted by the way, at most once in this time. */
const CLEAR_MILLISECONDS = 60_000
/** Before the work has begun, what the database itself calls off is tried again. */
const TRIES = 3

/** The options of the stores in SQL. */
export interface SqlStoreOptions {
  /** The table's name. Default `wechatpay_notification`. */
  readonly table?: string
}

const DIALECTS: ReadonlySet<Dialect> = new Set(['postgres', 'mysql', 'sqlite'])

/** What both stores share: the table, and that it does not grow for ever. */
class SqlTable {
  readonly sql: Statements
  readonly #database: Queries
  readonly #schema: readonly string[]
  #cleared = -Infinity

  constructor(database: Queries, { table }: SqlStoreOptions, methods: readonly string[]) {
    const shape = (database ?? {}) as unknown as Readonly<Record<string, unknown>>
    const { dialect } = database ?? {}
    if (!DIALECTS.has(dialect) || methods.some((method) => typeof shape[method] !== 'function'))
      throw new ConfigError(
        'ERR_CONFIG_OPTION',
        'the store needs a database: postgres(pool), mysql(pool), sqlite(open), or { dialect, query, transaction } of your own',
      )
    this.#database = database
    this.#schema = schema(dialect, table)
    this.sql = statements(dialect, table)
  }

  async migrate(): Promise<void> {
    for (const statement of this.#schema) await this.#database.query(statement, [])
  }

  async clear(): Promise<void> {
    this.#cleared = monotonic()
    await this.#database.query(this.sql.clear, [])
  }

  /** What fails here has no consequence: the next time will do. */
  clearByTheWay(): void {
    if (monotonic() - this.#cleared < CLEAR_MILLISECONDS) return
    this.clear().catch(() => undefined)
  }
}

/**
 * Remembers notifications in a table under leases: a handler runs at most once at a time, its process renews
 * the lease, and a process that crashes loses it. As with every such store, a crash between the shop's commit
 * and the store's runs the handler again.
 * @example new Notifications({ certs, apiv3Key, dedupe: new SqlLeaseStore(postgres(pool)) })
 */
export class SqlLeaseStore implements DedupeStore {
  readonly #database: Queries
  readonly #table: SqlTable

  /** @throws ConfigError `ERR_CONFIG_OPTION` */
  constructor(database: Queries, options: SqlStoreOptions = {}) {
    this.#database = database
    this.#table = new SqlTable(database, options, ['query'])
  }

  /** Makes the table where it is missing. */
  migrate(): Promise<void> {
    return this.#table.migrate()
  }

  /** Deletes old rows, at most 10,000; it happens by the way, once a minute. */
  clear(): Promise<void> {
    return this.#table.clear()
  }

  async claim(key: string, token: string, leaseMilliseconds: number): Promise<Claim> {
    const { sql } = this.#table
    const id = idOf(key)
    await this.#database.query(sql.claim, [id, token, 0, Math.ceil(leaseMilliseconds)])
    return stateOf(await this.#database.query(sql.read, [id]), token) ?? 'held'
  }

  async complete(key: string, token: string, keepMilliseconds: number): Promise<void> {
    await this.#database.query(this.#table.sql.complete, [idOf(key), token, keepMilliseconds])
    this.#table.clearByTheWay()
  }

  async release(key: string, token: string): Promise<void> {
    await this.#database.query(this.#table.sql.release, [idOf(key), token])
  }
}

/**
 * Remembers notifications in the transaction in which the handler works: its own updates and the
 * notification's key are committed together, or not at all. The handler gets `tx`; what it writes
 * otherwise is not part of that.
 * @example
 * const notifications = new Notifications({ certs, apiv3Key, dedupe: new SqlTransactionStore(postgres(pool)) })
 * createNodeHandler(notifications, { 'TRANSACTION.SUCCESS': async ({ resource }, { tx }) => {
 *   await tx.query('update orders set paid = true where out_trade_no = $1', [resource.out_trade_no])
 * } })
 */
export class SqlTransactionStore<Tx> implements TransactionStore<Tx> {
  readonly #database: Database<Tx>
  readonly #table: SqlTable

  /** @throws ConfigError `ERR_CONFIG_OPTION` */
  constructor(database: Database<Tx>, options: SqlStoreOptions = {}) {
    this.#database = database
    this.#table = new SqlTable(database, options, ['query', 'transaction'])
  }

  /** Makes the table where it is missing. */
  migrate(): Promise<void> {
    return this.#table.migrate()
  }

  /** Deletes old rows, at most 10,000; it happens by the way, once a minute. */
  clear(): Promise<void> {
    return this.#table.clear()
  }

  async transact(
    key: string,
    token: string,
    work: (tx: Tx) => Promise<void>,
    keepMilliseconds: number,
  ): Promise<Transacted> {
    let begun = false
    let worked = false
    const attempt = (): Promise<Transacted> =>
      this.#database.transaction(async (tx) => {
        const found = await this.#take(tx, key, token, keepMilliseconds)
        if (found !== 'claimed') return found
        begun = true
        await work(tx)
        worked = true
        return 'committed'
      })
    for (let tries = 1; ; tries++) {
      try {
        const found = await attempt()
        this.#table.clearByTheWay()
        return found
      } catch (error) {
        if (worked) return this.#afterCommit(key, token, error)
        if (begun || tries === TRIES) throw error
      }
    }
  }

  async #take(tx: Tx, key: string, token: string, keepMilliseconds: number): Promise<Claim> {
    const { sql } = this.#table
    const id = idOf(key)
    await this.#database.query(sql.claim, [id, token, 1, keepMilliseconds], tx)
    const rows = await this.#database.query(sql.readLocked, [id], tx)
    if (rows[0]?.['token'] === token) return 'claimed'
    return stateOf(rows, token) ?? 'held'
  }

  /**
   * The commit failed, or its answer was lost: what the database says now is what happened.
   * @throws the failure, where it did not commit
   */
  async #afterCommit(key: string, token: string, failure: unknown): Promise<Transacted> {
    const rows = await this.#database.query(this.#table.sql.read, [idOf(key)]).catch(() => [])
    if (rows[0]?.['token'] === token) return 'committed'
    throw failure
  }
}

/** Drivers give numbers as numbers, strings or bigints. */
function stateOf(rows: SqlRows, token: string): Claim | undefined {
  const [row] = rows
  if (row === undefined) return undefined
  if (Number(row['done']) === 1) return 'done'
  return row['token'] === token ? 'claimed' : 'held'
}

/** A key that the column cannot take is remembered by its digest. */
const idOf = (key: string): string =>
  key.length <= LONGEST_KEY ? key : `sha256:${createHash('sha256').update(key).digest('hex')}`
