import type { Async, Call } from '../../endpoint.js'
import type { DeviceInfo, OrderAmount } from '../../models/order.js'

interface Verbs {
  /**
   * 教育通扣款受理
   * @remarks 普通商户, 服务商
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012524731
   */
  post: Call<{ json: AcceptTransaction }, void>
}

/** `v3/edu-papay/transactions` */
export interface Transactions extends Verbs, Async<Verbs> {
  /** 教育续费通 */
  id: import('./transactions/id.js').Id
  /** 教育续费通 */
  outTradeNo: import('./transactions/out-trade-no.js').OutTradeNo
}

export interface AcceptTransaction {
  /** 服务商APPID @example wx8888888888888888 */
  appid: string
  /** 子商户号 @example 1900000109 */
  sub_mchid?: string
  /** 子商户APPID @example wx8888888888888888 */
  sub_appid?: string
  /** 商品或支付单简要描述 @example 新东方-语文课程 */
  body: string
  /** 商户数据 @example 自定义数据 */
  attach?: string
  /** 商户订单号 @example 121775250124070332 */
  out_trade_no: string
  /** 商品标记 @example test */
  goods_tag?: string
  /** 支付回调通知地址 @example https://www.weixin.qq.com/wxpay/pay */
  notify_url: string
  /** 签约协议号 @example wx998877665544wx */
  contract_id: string
  /** 场景信息枚举 @example EDUCATION_PERIOD */
  trade_scene: string
  /** 订单金额 */
  amount: OrderAmount
  /** 设备信息 */
  device_information: DeviceInfo
}

declare module '../../endpoint.js' {
  interface Endpoints {
    'v3/edu-papay/transactions': Transactions
  }
}
