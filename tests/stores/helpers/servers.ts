/**
 * Real database servers in temporary folders, on free ports of this machine; stopped as power
 * cuts stop them, and started again.
 */
import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import mysql from 'mysql2/promise'
import pg from 'pg'
import { freePort } from '../../helpers/server.js'

export type Kind = 'postgres' | 'mysql'

export interface SqlServer {
  readonly kind: Kind
  readonly port: number
  /** Ends it at once, as a power cut does. */
  kill(): Promise<void>
  /** Starts it on the same files. */
  start(): Promise<void>
  /** Ends it and removes its files. */
  close(): Promise<void>
}

const installed = (program: string): boolean => spawnSync(program, ['--version']).status === 0

/** Debian keeps the programs of each version in a folder of its own. */
const POSTGRES_FOLDERS = '/usr/lib/postgresql'
const postgresFolder = existsSync(POSTGRES_FOLDERS)
  ? readdirSync(POSTGRES_FOLDERS)
      .map((version) => join(POSTGRES_FOLDERS, version, 'bin'))
      .find((folder) => installed(join(folder, 'postgres')))
  : undefined

/** The servers that this machine has; a line for each that it has not. */
export const KINDS: readonly Kind[] = (['postgres', 'mysql'] as const).filter((kind) => {
  const found = kind === 'postgres' ? postgresFolder !== undefined : installed('mariadbd')
  if (!found) console.warn(`${kind} is not installed: its tests are skipped`)
  return found
})

/** PostgreSQL and MariaDB refuse to run as root: they run as their own users. */
const asUser = (user: string, program: string, args: readonly string[]): [string, string[]] =>
  process.getuid?.() === 0 ? ['runuser', ['-u', user, '--', program, ...args]] : [program, [...args]]

function run(user: string, program: string, args: readonly string[]): void {
  const [command, given] = asUser(user, program, args)
  const { status, stderr } = spawnSync(command, given, { encoding: 'utf8', cwd: tmpdir() })
  if (status !== 0) throw new Error(`${program}: ${stderr}`)
}

export async function startServer(kind: Kind): Promise<SqlServer> {
  const user = kind
  const folder = mkdtempSync(join(tmpdir(), `wechatpay-${kind}-`))
  if (process.getuid?.() === 0) spawnSync('chown', [user, folder])
  const port = await freePort()
  const data = join(folder, 'data')
  if (kind === 'postgres')
    run(user, join(postgresFolder!, 'initdb'), [
      '-D',
      data,
      '-U',
      'shop',
      '-A',
      'trust',
      '--no-sync',
      '-E',
      'UTF8',
    ])
  else run(user, 'mariadb-install-db', [`--datadir=${data}`, '--auth-root-authentication-method=normal'])
  const [command, args] =
    kind === 'postgres'
      ? asUser(user, join(postgresFolder!, 'postgres'), [
          '-D',
          data,
          '-p',
          String(port),
          '-k',
          folder,
          '-h',
          '127.0.0.1',
        ])
      : asUser(user, 'mariadbd', [
          '--no-defaults',
          `--datadir=${data}`,
          `--port=${port}`,
          '--bind-address=127.0.0.1',
          `--socket=${join(folder, 'mysql.sock')}`,
          `--pid-file=${join(folder, 'mysql.pid')}`,
        ])
  let server: ChildProcess | undefined

  const start = async (): Promise<void> => {
    server = spawn(command, args, { stdio: 'ignore', cwd: tmpdir() })
    while (!(await answers(kind, port))) await new Promise((resolve) => setTimeout(resolve, 50))
  }
  /** What `runuser` started is its child: both are ours. */
  const stop = async (): Promise<void> => {
    if (!server) return
    const exited = once(server, 'exit')
    const children = spawnSync('pgrep', ['-P', String(server.pid)], { encoding: 'utf8' }).stdout.trim()
    for (const pid of children === '' ? [server.pid!] : children.split('\n').map(Number))
      process.kill(pid, 'SIGKILL')
    await exited
    // The server's own children notice a moment later, and hold the port until then.
    while (await answers(kind, port)) await new Promise((resolve) => setTimeout(resolve, 20))
    server = undefined
  }
  await start()
  if (kind === 'mysql')
    await withMysql(port, undefined, (connection) => connection.query('CREATE DATABASE shop'))
  return {
    kind,
    port,
    kill: stop,
    start,
    close: async () => {
      await stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

async function answers(kind: Kind, port: number): Promise<boolean> {
  try {
    if (kind === 'postgres') {
      const client = new pg.Client({ port, host: '127.0.0.1', user: 'shop', database: 'postgres' })
      await client.connect()
      await client.end()
    } else await withMysql(port, undefined, (connection) => connection.query('SELECT 1'))
    return true
  } catch {
    return false
  }
}

export async function withMysql<T>(
  port: number,
  database: string | undefined,
  work: (connection: mysql.Connection) => Promise<T>,
): Promise<T> {
  const connection = await mysql.createConnection({
    port,
    host: '127.0.0.1',
    user: 'root',
    ...(database && { database }),
  })
  try {
    return await work(connection)
  } finally {
    await connection.end()
  }
}
