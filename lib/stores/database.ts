/** The interface of a database that a store needs, small enough for every client and ORM. */

export type Dialect = 'postgres' | 'mysql' | 'sqlite'

/** A value of a statement: the keys and tokens are strings, the rest are whole numbers. */
export type SqlValue = string | number

/** A row by its columns. What a statement that selects nothing gives is not looked at. */
export type SqlRows = readonly Readonly<Record<string, unknown>>[]

/** A client that runs statements: all that leases need. */
export interface Queries {
  readonly dialect: Dialect
  query(sql: string, values: readonly SqlValue[]): Promise<SqlRows>
}

/**
 * A database client. `Tx` is what its transactions are to a handler: a `PoolClient` of pg,
 * Prisma's transaction client, …
 * @example
 * const prismaDatabase: Database<Prisma.TransactionClient> = {
 *   dialect: 'postgres',
 *   query: (sql, values, tx = prisma) => tx.$queryRawUnsafe(sql, ...values),
 *   transaction: (work) => prisma.$transaction(work),
 * }
 */
export interface Database<Tx> {
  readonly dialect: Dialect
  /**
   * Runs one statement, in this transaction where one is given, else by itself.
   * @param sql with `$1`, `$2` for its values in PostgreSQL, `?` elsewhere, in the order of `values`
   */
  query(sql: string, values: readonly SqlValue[], tx?: Tx): Promise<SqlRows>
  /** Commits when `work` resolves. When it rejects, rolls back and rejects with the same. */
  transaction<T>(work: (tx: Tx) => Promise<T>): Promise<T>
}
