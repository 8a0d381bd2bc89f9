import type { Async, Call, Rfc3339 } from '../../../../endpoint.js'
import type { DeviceInfo, OrderAmount } from '../../../../models/order.js'
import type { VehicleTransaction } from '../../../../models/vehicle.js'

interface Verbs {
  /**
   * 高速场景商户扣款
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012715331
   */
  post: Call<{ json: CreateHighway }, VehicleTransaction>
}

/** `v3/vehicle/etc/transactions/highway` */
export interface Highway extends Verbs, Async<Verbs> {}

export interface CreateHighway {
  /** 商户订单号 @example 121775250124070332 */
  out_trade_no: string
  /** 特约商户号 @example 1900000109 */
  sub_mchid?: string
  /** 商户appid @example wxd678efh567hg6787 */
  appid: string
  /** 特约商户appid @example wxd678efh567hg6999 */
  sub_appid?: string
  /** ETC扣费授权协议号 @example wxd678ef4Fwxd678ef4Fwxd678ef4F21 */
  contract_id: string
  /** 商品信息 @example 商品信息 */
  description: string
  /** 附加信息 @example 自定义数据 */
  attach?: string
  /** 营销信息 @example test */
  goods_tag?: string
  /** 高速场景信息 */
  highway_info: HighwayInfo
  /** 订单金额 */
  amount: OrderAmount
  /** 设备信息 */
  device_info?: DeviceInfo
}

/** 高速场景信息 */
export interface HighwayInfo {
  /** 车牌号 @example 粤B888888 */
  plate_number: string
  /** 入站时间 @example 2017-08-26T09:43:39+08:00 */
  start_time: Rfc3339
  /** 出站时间 @example 2017-08-26T09:43:39+08:00 */
  end_time: Rfc3339
  /** 通道类型 @example ETC */
  channel_type: string
  /** 车辆类型 @example CAR */
  car_type?: string
  /** 入口名称 @example 沿江深圳-大铲湾 */
  entrance: string
  /** 出口名称 @example 广珠东线-珠海站 */
  exit?: string
  /** 承载人数 @example 3 */
  carrying_capacity?: number
  /** 荷载范围 @example 6-12 */
  carrying_range?: string
}

declare module '../../../../endpoint.js' {
  interface Endpoints {
    'v3/vehicle/etc/transactions/highway': Highway
  }
}
