/**
 * The recipes of examples/stores on a real PostgreSQL, each with its own ORM: the booking and
 * the key, together or not at all.
 */
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals'
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import pg from 'pg'
import { KINDS, startServer, type SqlServer } from './helpers/servers.js'
import type { Told } from './helpers/recipe-worker.js'

jest.setTimeout(120_000)

const withPostgres = KINDS.includes('postgres') ? describe : describe.skip

withPostgres('on PostgreSQL', () => {
  let server: SqlServer
  let admin: pg.Pool

  beforeAll(async () => {
    server = await startServer('postgres')
    admin = new pg.Pool({ port: server.port, host: '127.0.0.1', user: 'shop', database: 'postgres' })
    await admin.query('CREATE TABLE booking (id serial PRIMARY KEY, out_trade_no varchar(64) NOT NULL)')
  })
  afterAll(async () => {
    await admin.end()
    await server.close()
  })

  test.each(['pg', 'knex', 'drizzle', 'typeorm', 'sequelize', 'prisma'])(
    '%s: copies are booked once, a handler that throws leaves nothing, and leases work too',
    async (name) => {
      const worker = fork(join(__dirname, 'helpers/recipe-worker.ts'), [name, String(server.port)], {
        execArgv: ['--import', join(__dirname, '../notifications/helpers/typescript.mjs')],
        silent: true,
      })
      let output = ''
      worker.stderr!.on('data', (chunk) => {
        output += String(chunk)
      })
      const ended = once(worker, 'exit').then(() => {
        throw new Error(output)
      })
      const [told] = (await Promise.race([once(worker, 'message'), ended])) as [Told]
      ended.catch(() => undefined)
      worker.disconnect()
      expect(told).toEqual({
        statuses: Array<number>(20).fill(204),
        runs: 1,
        failed: 500,
        repeated: 204,
        leased: [204, 204],
      })
      const { rows } = await admin.query(
        'SELECT out_trade_no, count(*)::int AS times FROM booking WHERE out_trade_no LIKE $1 GROUP BY out_trade_no ORDER BY 1',
        [`${name}-%`],
      )
      expect(rows).toEqual(
        ['copied', 'failing', 'leased'].map((id) => ({ out_trade_no: `${name}-${id}`, times: 1 })),
      )
    },
  )
})
