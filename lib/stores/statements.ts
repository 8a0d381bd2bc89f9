/**
 * The statements of a store in each dialect. One table: a key, who holds it,
 * whether it is done, and until when.
 */
import { ConfigError } from '../errors.js'
import type { Dialect } from './database.js'

export const TABLE = 'wechatpay_notification'

/** The database's own clock, in milliseconds since 1970: the clocks of several machines may differ. */
const NOW: Readonly<Record<Dialect, string>> = {
  postgres: '(extract(epoch from clock_timestamp()) * 1000)::bigint',
  mysql: "TIMESTAMPDIFF(MICROSECOND, '1970-01-01', UTC_TIMESTAMP(3)) DIV 1000",
  sqlite: "CAST((julianday('now') - 2440587.5) * 86400000 AS INTEGER)",
}

const COLUMNS: Readonly<Record<Dialect, string>> = {
  postgres: `
  id varchar(191) PRIMARY KEY,
  token varchar(64) NOT NULL,
  done smallint NOT NULL,
  until_ms bigint NOT NULL`,
  mysql: `
  id varchar(191) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL PRIMARY KEY,
  token varchar(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  done tinyint NOT NULL,
  until_ms bigint NOT NULL,
  KEY until_ms (until_ms)`,
  sqlite: `
  id text PRIMARY KEY,
  token text NOT NULL,
  done integer NOT NULL,
  until_ms integer NOT NULL`,
}

/** How many old rows are deleted at once. */
const CLEARED_ROWS = 10_000

export interface Statements {
  /**
   * Values: key, token, done, milliseconds. Takes the key unless it is done or claimed under another token.
   */
  readonly claim: string
  /** Values: key. */
  readonly read: string
  /** Values: key. Sees what others have committed while this transaction waited. */
  readonly readLocked: string
  /** Values: key, token, milliseconds. */
  readonly complete: string
  /** Values: key, token. */
  readonly release: string
  /** Deletes some of the rows whose time is over. */
  readonly clear: string
}

/**
 * The statements that make the table.
 * @throws ConfigError `ERR_CONFIG_OPTION` for a table name that is not an identifier
 */
export function schema(dialect: Dialect, table = TABLE): string[] {
  const name = checked(table)
  const create = `CREATE TABLE IF NOT EXISTS ${name} (${COLUMNS[dialect]}\n)`
  const index = name.replace(/^.*\./, '')
  return dialect === 'mysql'
    ? [`${create} ENGINE=InnoDB`]
    : [create, `CREATE INDEX IF NOT EXISTS ${index}_until_ms ON ${name} (until_ms)`]
}

export function statements(dialect: Dialect, table = TABLE): Statements {
  const name = checked(table)
  const now = NOW[dialect]
  const read = `SELECT token, done FROM ${name} WHERE id = ?`
  return numbered(dialect, {
    claim:
      dialect === 'mysql'
        ? claimInMysql(name, now)
        : claim(name, now, dialect === 'postgres' ? '::bigint' : ''),
    read,
    readLocked: dialect === 'sqlite' ? read : `${read} FOR UPDATE`,
    complete:
      dialect === 'mysql'
        ? `INSERT INTO ${name} (id, token, done, until_ms) VALUES (?, ?, 1, ${now} + ?)
ON DUPLICATE KEY UPDATE done = 1, until_ms = VALUES(until_ms)`
        : `INSERT INTO ${name} (id, token, done, until_ms) VALUES (?, ?, 1, ${now} + ?${dialect === 'postgres' ? '::bigint' : ''})
ON CONFLICT (id) DO UPDATE SET done = 1, until_ms = excluded.until_ms`,
    release: `DELETE FROM ${name} WHERE id = ? AND token = ? AND done = 0`,
    clear:
      dialect === 'mysql'
        ? `DELETE FROM ${name} WHERE until_ms < ${now} LIMIT ${CLEARED_ROWS}`
        : `DELETE FROM ${name} WHERE id IN (SELECT id FROM ${name} WHERE until_ms < ${now} LIMIT ${CLEARED_ROWS})`,
  })
}

const claim = (name: string, now: string, cast: string): string => `
INSERT INTO ${name} AS held (id, token, done, until_ms) VALUES (?, ?, ?, ${now} + ?${cast})
ON CONFLICT (id) DO UPDATE SET token = excluded.token, done = excluded.done, until_ms = excluded.until_ms
WHERE held.done = 0 AND (held.until_ms < ${now} OR held.token = excluded.token)`

/** Assignments run from left to right: once the token is the new one, the others follow it. */
const claimInMysql = (name: string, now: string): string => `
INSERT INTO ${name} (id, token, done, until_ms) VALUES (?, ?, ?, ${now} + ?)
ON DUPLICATE KEY UPDATE
  token = IF(done = 0 AND (until_ms < ${now} OR token = VALUES(token)), VALUES(token), token),
  until_ms = IF(done = 0 AND token = VALUES(token), VALUES(until_ms), until_ms),
  done = IF(done = 0 AND token = VALUES(token), VALUES(done), done)`

/** PostgreSQL numbers its values. */
function numbered(dialect: Dialect, plain: Statements): Statements {
  if (dialect !== 'postgres') return plain
  const number = (sql: string): string => {
    let at = 0
    return sql.replaceAll('?', () => `$${++at}`)
  }
  const { claim: taken, read, readLocked, complete, release, clear } = plain
  return {
    claim: number(taken),
    read: number(read),
    readLocked: number(readLocked),
    complete: number(complete),
    release: number(release),
    clear: number(clear),
  }
}

/** It becomes a part of the statements. */
function checked(table: string): string {
  if (/^(?:[a-z_]\w{0,62}\.)?[a-z_]\w{0,62}$/i.test(table)) return table
  throw new ConfigError(
    'ERR_CONFIG_OPTION',
    `table must be a name of letters, digits and underscores, or schema.name, found ${JSON.stringify(table)}`,
  )
}
