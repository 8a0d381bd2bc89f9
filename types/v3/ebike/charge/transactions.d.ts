import type { Async, Call, Rfc3339 } from '../../../endpoint.js'
import type { TransactionDeviceInfo } from '../../../models/ebike.js'
import type { OrderAmount } from '../../../models/order.js'

interface Verbs {
  /**
   * 充电自行车代扣受理扣款
   * @remarks 普通商户, 服务商
   * @deprecated 官方文档已下线
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/vehicle/ebike/chapter3_5.shtml
   */
  post: Call<{ json: AcceptTransaction }, AcceptedTransaction>
}

/** `v3/ebike/charge/transactions` */
export interface Transactions extends Verbs, Async<Verbs> {
  /** 电动自行车行业代扣 */
  id: import('./transactions/id.js').Id
  /** 电动自行车行业代扣 */
  outTradeNo: import('./transactions/out-trade-no.js').OutTradeNo
}

export interface AcceptTransaction {
  /** 特约商户号 @example 1900000109 */
  sub_mchid?: string
  /** 服务商公众号ID @example wxd678efh567hg678 */
  appid: string
  /** 特约商户公众号ID @example wxd678efh567hg6999 */
  sub_appid?: string
  /** 商户订单号 @example 121775250124070332 */
  out_trade_no: string
  /** 附加字段 @example 自定义数据 */
  attach?: string
  /** 营销信息 @example test */
  goods_tag?: string
  /** 通知url @example http://1111:111/metro-spt-api/callback */
  notify_url: string
  /** 商品描述 @example 商品信息 */
  description: string
  /** 用户充电代扣凭证 @example sdjf23kdsHJfdk */
  charging_token: string
  /** 订单金额信息 */
  amount: OrderAmount
  /** 充电自行车场景信息 */
  charge_info: ChargeInfo
  /** 设备信息 */
  device_info: TransactionDeviceInfo
}

export interface AcceptedTransaction {
  /** 受理状态 @example SUCCESS - 受理成功 */
  accept_state: string
  /** 订单创建时间 @example 2017-08-26T10:43:39+08:00 */
  create_time?: Rfc3339
}

/** 充电自行车场景信息 */
export interface ChargeInfo {
  /** 开始时间 @example 2017-08-26T09:43:39+08:00 */
  start_time: Rfc3339
  /** 结束时间 @example 2017-08-26T09:43:39+08:00 */
  end_time: Rfc3339
  /** 充电站名称 @example xxx充电站 */
  charging_station_name: string
  /** 充电枪编号 @example 6555 */
  charging_gun_number: string
  /** 已充电量 @example 10 */
  charged_capacity: number
  /** 车位延时占用时长 @example 60 */
  park_duration?: number
  /** 车位延时占用产生的费用，单位为分 @example 100 */
  park_fee?: number
}

declare module '../../../endpoint.js' {
  interface Endpoints {
    'v3/ebike/charge/transactions': Transactions
  }
}
