import type { Async, Call } from '../../endpoint.js'
import type { Signable, V2Result } from '../../models/v2.js'
import type { RedpackStatus } from '../../models/v2-marketing.js'

interface Verbs {
  /**
   * 查询红包记录
   * @see https://pay.weixin.qq.com/doc/v2/merchant/4011981612
   */
  post: Call<{ xml: QueryRedpack; security: true }, Redpack>
}

/** `v2/mmpaymkttransfers/gethbinfo` */
export interface Gethbinfo extends Verbs, Async<Verbs> {}

export interface QueryRedpack extends Signable {
  /** 商户订单号 @maxLength 28 @example 10000098201411111234567890 */
  mch_billno: string
  /** 商户号 @maxLength 32 @example 10000098 */
  mch_id: string
  /** Appid @maxLength 32 @example wxe062425f740d30d8 */
  appid: string
  /** 订单类型 @maxLength 32 */
  bill_type: 'MCHT'
}

export interface Redpack extends V2Result {
  /** 商户订单号 @maxLength 28 @example 10000098201411111234567890 */
  mch_billno: string
  /** 商户号 @maxLength 32 @example 10000098 */
  mch_id: string
  /** 红包单号 @maxLength 32 @example 1000000000201503283103439304 */
  detail_id: string
  /** 红包状态 @maxLength 16 */
  status: RedpackStatus
  /** 发放类型 @maxLength 32 */
  send_type: 'API' | 'UPLOAD' | 'ACTIVITY'
  /** 红包类型 @maxLength 32 */
  hb_type: 'NORMAL' | 'GROUP'
  /** 红包个数 @example 1 */
  total_num: string
  /** 红包金额，单位为分 @example 5000 */
  total_amount: string
  /** 失败原因 @maxLength 32 @example 余额不足 */
  reason?: string
  /** 红包发送时间 @maxLength 32 @example 2015-04-21 20:00:00 */
  send_time: string
  /** 红包退款时间 @maxLength 32 @example 2015-04-21 23:03:00 */
  refund_time?: string
  /** 红包退款金额，单位为分 @example 8000 */
  refund_amount?: string
  /** 祝福语 @maxLength 128 @example 新年快乐 */
  wishing?: string
  /** 活动描述 @maxLength 256 @example 新年红包 */
  remark?: string
  /** 活动名称 @maxLength 32 @example 新年红包 */
  act_name?: string
  /** 红包领取记录 */
  hblist?: {
    /** 裂变红包领取列表 */
    hbinfo?: Hbinfo[]
  }
}

/** 裂变红包领取列表 */
export interface Hbinfo {
  /** 领取红包的Openid @maxLength 32 @example ohO4GtzOAAYMp2yapORH3dQB3W18 */
  openid?: string
  /** 金额，单位为分 @example 100 */
  amount?: string
  /** 接收时间 @maxLength 32 @example 2015-04-21 20:00:00 */
  rcv_time?: string
}

declare module '../../endpoint.js' {
  interface Endpoints {
    'v2/mmpaymkttransfers/gethbinfo': Gethbinfo
  }
}
