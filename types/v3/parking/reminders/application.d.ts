import type { Async, Call } from '../../../endpoint.js'
import type { ChargingRule, ParkingLotType } from '../../../models/parking.js'

interface Verbs {
  /**
   * 提交停车场进件申请
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4019557780
   */
  post: Call<
    {
      json: {
        /** 停车场信息 */
        parking_lot: ParkingLot
      }
    },
    {
      /** 停车场进件审核单号 @maxLength 64 @example PLA202604230001 */
      parking_lot_audit_no?: string
    }
  >
}

/** `v3/parking/reminders/application` */
export interface Application extends Verbs, Async<Verbs> {
  /** 停车缴费服务：查询停车场进件申请单 */
  query: import('./application/query.js').Query
  /** 停车缴费服务：撤回停车场进件申请 */
  withdraw: import('./application/withdraw.js').Withdraw
}

export interface ParkingLot {
  /** 停车场名称 @maxLength 128 @example XX购物中心停车场 */
  parking_lot_name: string
  /** 商户停车场ID @maxLength 64 @example PARK001 */
  out_parking_lot_id: string
  /** 停车场地址 @maxLength 256 @example XX市XX区XX路XX号 */
  parking_lot_address: string
  /** 停车场经度 @maxLength 16 @example 116.397128 */
  longitude: string
  /** 停车场纬度 @maxLength 16 @example 39.916527 */
  latitude: string
  /** 停车场类型 */
  parking_lot_type: ParkingLotType
  /** 客服联系电话 @maxLength 20 @example 13800138000 */
  phone_number: string
  /** 收费告示牌url @maxLength 512 @example https://example.com/parking_sign.jpg */
  parking_sign_url?: string
  /** 停车场优惠文案 @maxItems 6 */
  notification_text_list?: string[]
  /** 商家支付小程序appid @maxLength 32 @example wx1234567890abcdef */
  payment_mini_prog_appid?: string
  /** 商家支付路径 @maxLength 256 @example pages/pay/index */
  payment_path: string
  /** 商家停车订单小程序appid @maxLength 32 @example wx1234567890abcdef */
  parking_order_mini_prog_appid?: string
  /** 商家停车订单路径 @maxLength 256 @example pages/order/index */
  parking_order_path?: string
  /** 收费规则 */
  charging_rule?: ChargingRule
}

declare module '../../../endpoint.js' {
  interface Endpoints {
    'v3/parking/reminders/application': Application
  }
}
