import type { Async, Call, Rfc3339 } from '../../../../../endpoint.js'

interface Verbs {
  /**
   * 创建用户当次充电代扣凭证
   * @remarks 普通商户, 服务商
   * @deprecated 官方文档已下线
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/vehicle/ebike/chapter3_4.shtml
   */
  post: Call<
    {
      /** 充电授权扣费协议号 @example aAfixCs13LsdKPpfZfDkk2189ssXjfx */
      contract_id: string
      json: ConfirmContract
    },
    {
      /** 用户充电代扣凭证 @example sdjf23kdsHJfdksj8dj */
      charging_token: string
    }
  >
}

/** `v3/ebike/charge/contracts/{contract_id}/confirm` */
export interface Confirm extends Verbs, Async<Verbs> {}

export interface ConfirmContract {
  /** 特约商户号 @example 1900000109 */
  sub_mchid?: string
  /** 服务商公众号ID @example wx47c677487ce3ac47 */
  appid: string
  /** 特约商户公众号ID @example wxcc603d9f0d54eaf0 */
  sub_appid?: string
  /** 充电场景信息 */
  charge_info: ChargeInfo
}

/** 充电场景信息 */
export interface ChargeInfo {
  /** 开始时间 @example 2017-08-26T09:43:39+08:00 */
  start_time: Rfc3339
  /** 充电站名称 @example xxx充电站 */
  charging_station_name: string
  /** 充电枪编号 @example 6555 */
  charging_gun_number: string
  /** 充电位设备号 @example 12343232 */
  device_id: string
}

declare module '../../../../../endpoint.js' {
  interface Endpoints {
    'v3/ebike/charge/contracts/{contract_id}/confirm': Confirm
  }
}
