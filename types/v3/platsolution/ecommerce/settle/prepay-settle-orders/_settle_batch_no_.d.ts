import type { Async, Call, Rfc3339 } from '../../../../../endpoint.js'

interface Verbs {
  /**
   * 个人收款-查询批量结算信息
   * @remarks 电商平台
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012650326
   */
  get: Call<
    {
      /** 微信支付结算批次单号 @example 123685544886666 */
      settle_batch_no: string
    },
    PrepaySettleOrder
  >
}

/** `v3/platsolution/ecommerce/settle/prepay-settle-orders/{settle_batch_no}` */
export interface SettleBatchNo extends Verbs, Async<Verbs> {
  /** 平台收付通·个人收款：个人收款-申请异常结算批次单处理 */
  applyAbnormalSettle: import('./_settle_batch_no_/apply-abnormal-settle.js').ApplyAbnormalSettle
}

export interface PrepaySettleOrder {
  /** 商户结算批次单号 */
  out_settle_batch_no: string
  /** 微信支付结算批次单号 */
  settle_batch_no: string
  /** 商品单个人收款方受理授权ID */
  individual_auth_id: string
  /** 收款方描述 */
  description: string
  /** 批次状态 */
  state: 'ABNORMAL' | 'ABNORMAL_SETTLE_SUCCESS' | 'ACCEPTED' | 'DEDUCT_FEE_FAIL' | 'RECEIVED' | 'SUCCESS'
  /** 交易场景 */
  trade_scenario: 'RECOMMERCE'
  /** 批次创建时间 */
  create_time: Rfc3339
  /** 批次完成时间 */
  finish_time?: Rfc3339
}

declare module '../../../../../endpoint.js' {
  interface Endpoints {
    'v3/platsolution/ecommerce/settle/prepay-settle-orders/{settle_batch_no}': SettleBatchNo
  }
}
