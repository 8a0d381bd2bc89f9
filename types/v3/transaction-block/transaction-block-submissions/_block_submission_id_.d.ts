import type { Async, Call } from '../../../endpoint.js'
import type { TransactionBlockSubmission } from '../../../models/transaction-block.js'

interface Verbs {
  /**
   * 查询交易拦截申诉详情
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4014940449
   */
  get: Call<
    {
      /** 交易拦截申诉ID @example B021234566799876aacsecd */
      block_submission_id: string
    },
    TransactionBlockSubmission
  >
}

/** `v3/transaction-block/transaction-block-submissions/{block_submission_id}` */
export interface BlockSubmissionId extends Verbs, Async<Verbs> {}

declare module '../../../endpoint.js' {
  interface Endpoints {
    'v3/transaction-block/transaction-block-submissions/{block_submission_id}': BlockSubmissionId
  }
}
