/** Prisma: the transaction is a client of its own. */
import type { Database, SqlRows } from 'wechatpay-chain/stores'

/** What every generated client has: `Prisma.TransactionClient`. */
interface TransactionClient {
  $queryRawUnsafe<T>(sql: string, ...values: unknown[]): Promise<T>
}

interface PrismaClient<Tx> extends TransactionClient {
  $transaction<T>(work: (tx: Tx) => Promise<T>): Promise<T>
}

export const prismaDatabase = <Tx extends TransactionClient>(prisma: PrismaClient<Tx>): Database<Tx> => ({
  dialect: 'postgres',
  query: (sql, values, tx) => (tx ?? prisma).$queryRawUnsafe<SqlRows>(sql, ...values),
  transaction: (work) => prisma.$transaction(work),
})
