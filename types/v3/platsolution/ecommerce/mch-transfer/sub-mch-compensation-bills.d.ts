import type { Async, Call, Rfc3339 } from '../../../../endpoint.js'
import type { SubMchCompensationBillReceiver } from '../../../../models/compensation.js'

interface Verbs {
  /**
   * 请求赔付
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016777363
   */
  post: Call<{ json: RequestSubMchCompensationBill }, RequestedSubMchCompensationBill>
}

/** `v3/platsolution/ecommerce/mch-transfer/sub-mch-compensation-bills` */
export interface SubMchCompensationBills extends Verbs, Async<Verbs> {
  /** 平台收付通·赔付商家：查询赔付结果（按商户赔付单号） */
  _out_bill_no_: import('./sub-mch-compensation-bills/_out_bill_no_.js').OutBillNo
}

export interface RequestSubMchCompensationBill {
  /** 赔付商户信息 */
  receiver: Receiver
  /** 商户单号 @example plfk2020042013 */
  out_bill_no: string
  /** 赔付金额，单位为分 @example 10000 */
  amount: number
  /** 赔付原因 @example 直播违规扣罚 */
  transfer_remark: string
  /** 出资商户号 @example 1900001109 */
  sponsor_mchid?: string
}

export interface RequestedSubMchCompensationBill {
  /** 服务商商户号 @example 1900001108 */
  sp_mchid: string
  /** 赔付接收方信息 */
  receiver_detail: {
    /** 赔付接收者信息 */
    receiver?: SubMchCompensationBillReceiver
  }
  /** 商户单号 @example plfk2020042013 */
  out_bill_no: string
  /** 赔付金额，单位为分 @example 10000 */
  amount: number
  /** 赔付原因 @example 直播违规扣罚 */
  transfer_remark: string
  /** 微信支付转账单号 @example 1330000071100999991182020050700019480001 */
  bill_id: string
  /** 赔付状态 */
  state: 'ACCEPTED' | 'SUCCESS' | 'CLOSED'
  /** 受理时间 @example 2015-05-20T13:29:35+08:00 */
  accept_time: Rfc3339
  /** 成功时间 @example 2015-05-20T13:29:35+08:00 */
  success_time?: Rfc3339
  /** 出资商户号 @example 1900001109 */
  sponsor_mchid?: string
}

/** 赔付商户信息 */
export interface Receiver {
  /** 赔付接收方类型 */
  type: 'MERCHANT'
  /** 赔付接收方商户信息 */
  mch_info: {
    /** 商户号 @example 1900001108 */
    mchid: string
  }
}

declare module '../../../../endpoint.js' {
  interface Endpoints {
    'v3/platsolution/ecommerce/mch-transfer/sub-mch-compensation-bills': SubMchCompensationBills
  }
}
