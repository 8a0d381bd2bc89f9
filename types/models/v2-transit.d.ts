import type { V2Answer } from './v2.js'

export interface AppliedPartnerTransitPay extends V2Answer {
  /** 子商户公众账号id @maxLength 32 @example wxcbda96de0b165489 */
  sub_appid?: string
  /** 子商户号 @maxLength 32 @example 1900000109 */
  sub_mch_id: string
}

/** 行程的场景信息，每种交易场景一种 */
export type TransitScene = MetroScene | BusScene

/** 地铁，交易场景为METRO */
export interface MetroScene {
  /** 乘车时间 @maxLength 32 @example 20170826104339 */
  start_time: string
  /** 结束时间 @maxLength 32 @example 20170826114339 */
  end_time?: string
  /** 乘车码SHA256 @maxLength 64 @example a756836e7432437d98bbf07bdde2942c99f6a2ab88a72b60aa747fce54b093c6 */
  qrcode_hash?: string
  /** 起始站 @maxLength 32 @example 西单 */
  start_station?: string
  /** 终点站 @maxLength 32 @example 天安门西 */
  end_station?: string
}

/** 公交，交易场景为BUS */
export interface BusScene {
  /** 乘车时间 @maxLength 32 @example 20170826104339 */
  start_time: string
  /** 乘车路线 @maxLength 32 @example 1路公车 */
  line_name?: string
  /** 乘车码SHA256 @maxLength 64 @example a756836e7432437d98bbf07bdde2942c99f6a2ab88a72b60aa747fce54b093c6 */
  qrcode_hash?: string
  /** 车牌号 @maxLength 32 @example 粤B888888 */
  plate_number?: string
}
