import type { Async, Call, Rfc3339, SerialHeader } from '../../endpoint.js'
import type { CombinePayerInfo, CombinedOrderSubOrder } from '../../models/combined-order.js'
import type { H5Info } from '../../models/order.js'

interface Verbs {
  /**
   * 合单下单-H5支付
   * @remarks 普通商户, 服务商, 电商平台
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012556961
   */
  post: Call<
    { json: CombinedH5Order; headers?: SerialHeader },
    {
      /** 支付跳转链接 */
      h5_url: string
    }
  >
}

/** `v3/combine-transactions/h5` */
export interface H5 extends Verbs, Async<Verbs> {}

export interface CombinedH5Order {
  /** 合单商户appid @maxLength 32 @example wxd678efh567hg6787 */
  combine_appid: string
  /** 合单商户号 @maxLength 32 @example 1900000109 */
  combine_mchid: string
  /** 合单商户订单号 @maxLength 32 @pattern /[0-9A-Za-z_\-|*\x40]+/ @example P20150806125346 */
  combine_out_trade_no: string
  /** 场景信息 */
  scene_info?: SceneInfo
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

/** 场景信息 */
export interface SceneInfo {
  /** 商户端设备号 @maxLength 16 @example POS1:1 */
  device_id: string
  /** 用户终端IP @maxLength 45 @example 14.17.22.32 */
  payer_client_ip: string
  /** H5场景信息 */
  h5_info?: H5Info
}

declare module '../../endpoint.js' {
  interface Endpoints {
    'v3/combine-transactions/h5': H5
  }
}
