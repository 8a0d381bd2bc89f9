import type { Async, Call, Rfc3339 } from '../../../../endpoint.js'
import type { ParkingPayer, TransactionIndustryFailedAmount } from '../../../../models/school-pay.js'
import type { ParkingInfo } from '../../../../models/vehicle.js'
import type { QrcodePromotionDetail } from '../../../../models/qrcode.js'

interface Verbs {
  /**
   * 查询订单
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012534308
   */
  get: Call<
    {
      /** 商户订单号 @example 20150806125346 */
      out_trade_no: string
      query?: {
        /** 子商户号 @example 1900000109 */
        sub_mchid?: string
      }
    },
    Transaction
  >
}

/** `v3/vehicle/transactions/out-trade-no/{out_trade_no}` */
export interface OutTradeNoValue extends Verbs, Async<Verbs> {}

export interface Transaction {
  /** 应用ID @example wxcbda96de0b165486 */
  appid: string
  /** 子商户应用ID @example wxcbda96de0b165489 */
  sub_appid: string
  /** 商户号 @example 1230000109 */
  sp_mchid: string
  /** 子商户号 @example 1900000109 */
  sub_mchid: string
  /** 服务描述 @example 停车场扣费 */
  description: string
  /** 订单创建时间 @example 2017-08-26T10:43:39+08:00 */
  create_time: Rfc3339
  /** 商户订单号 @example 20150806125346 */
  out_trade_no: string
  /** 微信支付订单号 @example 1009660380201506130728806387 */
  transaction_id?: string
  /** 交易状态 @example SUCCESS */
  trade_state: 'SUCCESS' | 'ACCEPTED' | 'PAY_FAIL' | 'REFUND'
  /** 交易状态描述 @example 支付失败，请重新下单支付 */
  trade_state_description?: string
  /** 支付完成时间 @example 2017-08-26T10:43:39+08:00 */
  success_time?: Rfc3339
  /** 付款银行 @example CMC */
  bank_type?: string
  /** 用户是否已还款 @example Y */
  user_repaid?: string
  /** 附加数据 @example 深圳分店 */
  attach?: string
  /** 交易场景 @example PARKING */
  trade_scene: string
  /** 停车场景信息 */
  parking_info?: ParkingInfo
  /** 支付者信息 */
  payer: ParkingPayer
  /** 订单金额信息 */
  amount: TransactionIndustryFailedAmount
  /** 优惠信息 */
  promotion_detail?: QrcodePromotionDetail[]
}

declare module '../../../../endpoint.js' {
  interface Endpoints {
    'v3/vehicle/transactions/out-trade-no/{out_trade_no}': OutTradeNoValue
  }
}
