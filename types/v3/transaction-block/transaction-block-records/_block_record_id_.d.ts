import type { Async, Call } from '../../../endpoint.js'
import type { TransactionBlockRecord } from '../../../models/transaction-block.js'

interface Verbs {
  /**
   * 查询子商户交易拦截记录详情
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4014940435
   */
  get: Call<
    {
      /** 交易拦截记录ID @example 123400 */
      block_record_id: string
      query: {
        /** 子商户号 @example 123000110 */
        sub_mchid: string
      }
    },
    TransactionBlockRecord
  >
}

/** `v3/transaction-block/transaction-block-records/{block_record_id}` */
export interface BlockRecordId extends Verbs, Async<Verbs> {}

declare module '../../../endpoint.js' {
  interface Endpoints {
    'v3/transaction-block/transaction-block-records/{block_record_id}': BlockRecordId
  }
}
