import type { Async, Call, Rfc3339 } from '../../../../../../endpoint.js'

interface Verbs {
  /**
   * 个人收款-申请异常结算批次单处理
   * @remarks 电商平台
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015198012
   */
  post: Call<
    {
      /** 微信支付结算批次单号 @example 123685544886666 */
      settle_batch_no: string
      json: ApplyAbnormalSettleRequest
    },
    AppliedAbnormalSettle
  >
}

/** `v3/platsolution/ecommerce/settle/prepay-settle-orders/{settle_batch_no}/apply-abnormal-settle` */
export interface ApplyAbnormalSettle extends Verbs, Async<Verbs> {}

export interface ApplyAbnormalSettleRequest {
  /** 商品单个人收款方受理授权ID @example 256322110225 */
  individual_auth_id: string
  /** 商户异常结算批次单号 @example 1236698745558870 */
  out_abnormal_settle_batch_no: string
  /** 异常结算批次单处理方式 */
  abnormal_settle_type: 'TRANSFER_TO_ORIGINAL_RECEIVE_USER'
  /** 异常处理说明 @example xx结算失败，转付至原用户 */
  description?: string
}

export interface AppliedAbnormalSettle {
  /** 商户结算批次单号 */
  out_settle_batch_no: string
  /** 微信支付结算批次单号 */
  settle_batch_no: string
  /** 商品单个人收款方受理授权ID */
  individual_auth_id: string
  /** 收款方描述 */
  description: string
  /** 批次状态 */
  state: 'ACCEPTED' | 'RECEIVED' | 'SUCCESS' | 'DEDUCT_FEE_FAIL' | 'ABNORMAL' | 'ABNORMAL_SETTLE_SUCCESS'
  /** 交易场景 */
  trade_scenario: 'RECOMMERCE' | 'INDIVIDUALTRADE'
  /** 批次创建时间 */
  create_time: Rfc3339
  /** 批次完成时间 */
  finish_time?: Rfc3339
  /** 异常原因类型 */
  abnormal_type?: 'AUTH_RELATIONSHIP_INVALID' | 'USER_PAY_QUOTA_LIMIT'
  /** 异常结算处理结果 */
  abnormal_settle_result?: AbnormalSettleResult
}

/** 异常结算处理结果 */
export interface AbnormalSettleResult {
  /** 异常结算批次单处理方式 */
  abnormal_settle_type: 'TRANSFER_TO_ORIGINAL_RECEIVE_USER'
  /** 批次创建时间 */
  apply_success_time: Rfc3339
  /** 微信支付异常资金付款单号 @example 2123685544886666 */
  abnormal_fund_receipt_id: string
  /** 商户异常结算批次单号 @example 1236698745558870 */
  out_abnormal_settle_batch_no: string
}

declare module '../../../../../../endpoint.js' {
  interface Endpoints {
    'v3/platsolution/ecommerce/settle/prepay-settle-orders/{settle_batch_no}/apply-abnormal-settle': ApplyAbnormalSettle
  }
}
