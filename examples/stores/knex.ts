/** Knex: its raw statements have `?` in every dialect. */
import type { Knex } from 'knex'
import type { Database, SqlRows } from 'wechatpay-chain/stores'

export const knexDatabase = (knex: Knex): Database<Knex.Transaction> => ({
  dialect: 'postgres',
  query: async (sql, values, tx = knex as Knex.Transaction) => {
    const { rows } = await tx.raw<{ rows: SqlRows }>(sql.replaceAll(/\$\d+/g, '?'), [...values])
    return rows
  },
  transaction: (work) => knex.transaction(work),
})
