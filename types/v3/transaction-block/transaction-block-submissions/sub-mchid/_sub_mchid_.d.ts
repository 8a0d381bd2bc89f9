import type { Async, Call, JsonString } from '../../../../endpoint.js'
import type { TransactionBlockSubmission } from '../../../../models/transaction-block.js'
import type { RecordFields } from '../../../../models/record-fields.js'

interface Verbs {
  /**
   * 发起交易拦截申诉
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4014940446
   */
  post: Call<
    {
      /** 子商户号 @example 123000110 */
      sub_mchid: string
      json: StartTransactionBlockSubmission
    },
    TransactionBlockSubmission
  >
}

/** `v3/transaction-block/transaction-block-submissions/sub-mchid/{sub_mchid}` */
export interface SubMchidValue extends Verbs, Async<Verbs> {}

export interface StartTransactionBlockSubmission {
  /** 商户侧申诉单号 @example ABC123456789 */
  merchant_submit_id: string
  /** 商户提交资料内容 @example {"record_fields":[]} */
  submit_data: JsonString<RecordFields>
}

declare module '../../../../endpoint.js' {
  interface Endpoints {
    'v3/transaction-block/transaction-block-submissions/sub-mchid/{sub_mchid}': SubMchidValue
  }
}
