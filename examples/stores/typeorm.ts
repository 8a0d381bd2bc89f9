/** TypeORM: the transaction is an entity manager. */
import type { DataSource, EntityManager } from 'typeorm'
import type { Database } from 'wechatpay-chain/stores'

export const typeormDatabase = (source: DataSource): Database<EntityManager> => ({
  dialect: 'postgres',
  query: (sql, values, tx = source.manager) => tx.query(sql, [...values]),
  transaction: (work) => source.transaction(work),
})
