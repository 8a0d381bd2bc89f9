import type { Async, Call } from '../../endpoint.js'
import type { BusInfo, MetroInfo, QrcodeTransaction } from '../../models/qrcode.js'
import type { OrderAmount } from '../../models/order.js'

interface Verbs {
  /**
   * 扣费受理
   * @remarks 普通商户, 服务商
   */
  post: Call<{ json: AcceptTransaction }, QrcodeTransaction>
}

/** `v3/qrcode/transactions` */
export interface Transactions extends Verbs, Async<Verbs> {
  /** 刷码乘车 */
  outTradeNo: import('./transactions/out-trade-no.js').OutTradeNo
}

export interface AcceptTransaction {
  /** 公众账号ID @example wxcbda96de0b165486 */
  appid: string
  /** 子商户公众账号ID @example wxcbda96de0b165486 */
  sub_appid?: string
  /** 微信支付分配的子商户号 @example 1900000109 */
  sub_mchid?: string
  /** 服务描述 @example 地铁扣费 */
  description: string
  /** 附加数据 @example 深圳分店 */
  attach?: string
  /** 商户系统内部订单号 @example 20150806125346 */
  out_trade_no: string
  /** 交易场景 */
  trade_scene: 'BUS' | 'METRO'
  /** 代金券或立减优惠功能的参数 @example WXG */
  goods_tag?: string
  /** 代扣签约ID @example Wx15463511252015071056489715 */
  contract_id: string
  /** 接受扣款结果异步回调通知的URL @example https://pay.weixin.qq.com/wxpay.html */
  notify_url: string
  /** 订单金额信息 */
  amount: OrderAmount
  /** 公交场景信息 */
  bus_info?: BusInfo
  /** 地铁场景信息 */
  metro_info?: MetroInfo
}

declare module '../../endpoint.js' {
  interface Endpoints {
    'v3/qrcode/transactions': Transactions
  }
}
