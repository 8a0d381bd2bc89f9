/** One ORM in a process of its own: 20 copies at once, a handler that fails and its copy, and leases. */
import { execFileSync } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { drizzle } from 'drizzle-orm/node-postgres'
import { sql } from 'drizzle-orm'
import knexOf from 'knex'
import pg from 'pg'
import { Sequelize } from 'sequelize'
import { DataSource } from 'typeorm'
import { createTestKeys, Notifications, receive } from 'wechatpay-chain/notifications'
import { postgres, SqlLeaseStore, SqlTransactionStore, type Database } from 'wechatpay-chain/stores'
import { drizzleDatabase } from '../../../examples/stores/drizzle.js'
import { knexDatabase } from '../../../examples/stores/knex.js'
import { prismaDatabase } from '../../../examples/stores/prisma.js'
import { sequelizeDatabase } from '../../../examples/stores/sequelize.js'
import { typeormDatabase } from '../../../examples/stores/typeorm.js'

export interface Told {
  readonly statuses: readonly number[]
  readonly runs: number
  readonly failed: number
  readonly repeated: number
  readonly leased: readonly number[]
}

const [name, port] = process.argv.slice(2) as [keyof typeof RECIPES, string]
const url = `postgresql://shop@127.0.0.1:${port}/postgres`

/** A booking as each ORM writes it. */
interface Recipe<Tx> {
  readonly database: Database<Tx>
  readonly book: (out_trade_no: string, tx?: Tx) => Promise<unknown>
}
const recipe = <Tx>(one: Recipe<Tx>): Recipe<never> => one as unknown as Recipe<never>

const RECIPES = {
  pg: () => {
    const pool = new pg.Pool({ connectionString: url })
    return recipe<pg.PoolClient>({
      database: postgres(pool),
      book: (out_trade_no, tx) =>
        (tx ?? pool).query('INSERT INTO booking (out_trade_no) VALUES ($1)', [out_trade_no]),
    })
  },
  knex: () => {
    const knex = knexOf({ client: 'pg', connection: url })
    return recipe({
      database: knexDatabase(knex),
      book: async (out_trade_no, tx) => (tx ?? knex)('booking').insert({ out_trade_no }),
    })
  },
  drizzle: () => {
    const db = drizzle(new pg.Pool({ connectionString: url }))
    return recipe({
      database: drizzleDatabase(db),
      book: (out_trade_no, tx) =>
        (tx ?? db).execute(sql`INSERT INTO booking (out_trade_no) VALUES (${out_trade_no})`),
    })
  },
  typeorm: async () => {
    const source = await new DataSource({ type: 'postgres', url }).initialize()
    return recipe({
      database: typeormDatabase(source),
      book: (out_trade_no, tx = source.manager) =>
        tx.query('INSERT INTO booking (out_trade_no) VALUES ($1)', [out_trade_no]),
    })
  },
  sequelize: () => {
    const sequelize = new Sequelize(url, { logging: false })
    return recipe({
      database: sequelizeDatabase(sequelize),
      book: (out_trade_no, transaction) =>
        sequelize
          .getQueryInterface()
          .bulkInsert('booking', [{ out_trade_no }], transaction ? { transaction } : {}),
    })
  },
  prisma: async () => {
    const { PrismaClient } = await generatedPrisma()
    const { PrismaPg } = await import('@prisma/adapter-pg')
    const prisma = new PrismaClient({ adapter: new PrismaPg({ connectionString: url }) })
    return recipe<PrismaTx>({
      database: prismaDatabase<PrismaTx>(prisma),
      book: (out_trade_no, tx = prisma) => tx.booking.create({ data: { out_trade_no } }),
    })
  },
}

interface PrismaTx {
  $queryRawUnsafe<T>(sql: string, ...values: unknown[]): Promise<T>
  booking: { create(given: { data: { out_trade_no: string } }): Promise<unknown> }
}
interface Prisma extends PrismaTx {
  $transaction<T>(work: (tx: PrismaTx) => Promise<T>): Promise<T>
}

/**
 * Prisma's client is made of its schema. Its engine for migrations, which would be
 * downloaded, is not needed for that.
 */
async function generatedPrisma(): Promise<{ PrismaClient: new (options: object) => Prisma }> {
  const root = fileURLToPath(new URL('../../../', import.meta.url))
  const folder = join(root, `node_modules/.cache/prisma-${process.pid}`)
  mkdirSync(folder, { recursive: true })
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
  writeFileSync(
    join(folder, 'schema.prisma'),
    `generator client {
  provider = "prisma-client"
  output   = "./client"
  moduleFormat = "esm"
  importFileExtension = "js"
}
datasource db {
  provider = "postgresql"
}
model Booking {
  id           Int    @id @default(autoincrement())
  out_trade_no String @db.VarChar(64)
  @@map("booking")
}
`,
  )
  const prisma = join(root, 'node_modules/prisma/build/index.js')
  execFileSync(process.execPath, [prisma, 'generate', '--schema', join(folder, 'schema.prisma')], {
    env: { ...process.env, PRISMA_SCHEMA_ENGINE_BINARY: process.execPath, CHECKPOINT_DISABLE: '1' },
    stdio: 'pipe',
  })
  return (await import(join(folder, 'client/client.ts'))) as { PrismaClient: new (options: object) => Prisma }
}

const { database, book } = await RECIPES[name]()
const keys = createTestKeys()
let runs = 0

/** The statuses of so many copies at once. */
async function deliver(
  notifications: Notifications<never>,
  id: string,
  copies: number,
  handler: (tx: never) => Promise<unknown>,
): Promise<number[]> {
  const event = { id, event_type: 'TRANSACTION.SUCCESS', resource: {} } as const
  const { headers, body } = notifications.sign(event)
  const options = { onError: (error: unknown) => void (process.env['DEBUG'] && console.error(error)) }
  const one = async (): Promise<number> =>
    (
      await receive(
        notifications,
        headers,
        body,
        { 'TRANSACTION.SUCCESS': (_event, { tx }) => handler(tx) },
        options,
      )
    ).status
  return Promise.all(Array.from({ length: copies }, one))
}

const store = new SqlTransactionStore(database)
await store.migrate()
/** Two receivers, as two processes have them. */
const [here, there] = [1, 2].map(() => new Notifications<never>({ ...keys, dedupe: store })) as [
  Notifications<never>,
  Notifications<never>,
]
const id = (what: string): string => `${name}-${what}`
const bookOnce = async (tx: never): Promise<void> => {
  runs++
  await book(id('copied'), tx)
}
const statuses = (
  await Promise.all([here, there].map((one) => deliver(one, id('copied'), 10, bookOnce)))
).flat()
const [failed] = (await deliver(here, id('failing'), 1, async (tx) => {
  await book(id('failing'), tx)
  throw new Error('no stock')
})) as [number]
const [repeated] = (await deliver(there, id('failing'), 1, (tx) => book(id('failing'), tx))) as [number]
const leases = new Notifications<never>({ ...keys, dedupe: new SqlLeaseStore(database) })
const leased = await deliver(leases, id('leased'), 2, () => book(id('leased')))
process.send!({ statuses, runs, failed, repeated, leased } satisfies Told)
process.on('disconnect', () => process.exit())
