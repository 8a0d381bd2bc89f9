import type { Async, Call, Rfc3339, SerialHeader } from '../../endpoint.js'
import type {
  CombinePayerInfo,
  CombinedOrderSceneInfo,
  CombinedOrderSubOrder,
} from '../../models/combined-order.js'

interface Verbs {
  /**
   * 合单下单-Native支付
   * @remarks 普通商户, 服务商, 电商平台
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012556982
   */
  post: Call<
    { json: CombinedNativeOrder; headers?: SerialHeader },
    {
      /** 二维码链接 @example weixin://pay.weixin.qq.com/bizpayurl/up?pr=NwY5Mz9&groupid=00 */
      code_url: string
    }
  >
}

/** `v3/combine-transactions/native` */
export interface Native extends Verbs, Async<Verbs> {}

export interface CombinedNativeOrder {
  /** 合单商户appid @maxLength 32 @example wxd678efh567hg6787 */
  combine_appid: string
  /** 合单商户号 @maxLength 32 @example 1900000109 */
  combine_mchid: string
  /** 合单商户订单号 @maxLength 32 @pattern /[0-9A-Za-z_\-|*\x40]+/ @example P20150806125346 */
  combine_out_trade_no: string
  /** 场景信息 */
  scene_info?: CombinedOrderSceneInfo
  /** 商品单信息 */
  sub_orders: CombinedOrderSubOrder[]
  /** 交易起始时间 @example 2019-12-31T15:59:59+08:00 */
  time_start?: Rfc3339
  /** 交易结束时间 @example 2019-12-31T15:59:59+08:00 */
  time_expire?: Rfc3339
  /** 通知地址 @maxLength 255 @example https://yourapp.com/notify */
  notify_url: string
  /** 指定支付方式 */
  limit_pay?: ('no_balance' | 'no_debit' | 'balance_only')[]
  /** 支付者 */
  combine_payer_info?: CombinePayerInfo
}

declare module '../../endpoint.js' {
  interface Endpoints {
    'v3/combine-transactions/native': Native
  }
}
