/** Sequelize 6: the transaction is given to each query. */
import type { Sequelize, Transaction } from 'sequelize'
import type { Database, SqlRows } from 'wechatpay-chain/stores'

export const sequelizeDatabase = (sequelize: Sequelize): Database<Transaction> => ({
  dialect: 'postgres',
  query: async (sql, values, transaction) => {
    const [rows] = await sequelize.query(sql, { bind: [...values], ...(transaction && { transaction }) })
    return rows as SqlRows
  },
  transaction: (work) => sequelize.transaction(work),
})
