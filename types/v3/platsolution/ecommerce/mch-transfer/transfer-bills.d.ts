import type { Async, Call, Rfc3339 } from '../../../../endpoint.js'
import type {
  BusinessType,
  ReceiverDetailReceiver,
  TransferBillState,
} from '../../../../models/compensation.js'

interface Verbs {
  /**
   * 保证金赔付
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013504198
   */
  post: Call<{ json: CreateTransferBill }, CreatedTransferBill>
}

/** `v3/platsolution/ecommerce/mch-transfer/transfer-bills` */
export interface TransferBills extends Verbs, Async<Verbs> {
  /** 平台保证金 */
  billId: import('./transfer-bills/bill-id.js').BillId
  /** 平台保证金 */
  outBillNo: import('./transfer-bills/out-bill-no.js').OutBillNo
}

export interface CreateTransferBill {
  /** 二级商户号 @example 1900000109 */
  sub_mchid?: string
  /** 公众账号ID @example wx8888888888888888 */
  sp_appid?: string
  /** 业务类型 */
  business_type: BusinessType
  /** 收款方信息 */
  receiver: Receiver
  /** 商户单号 @example plfk2020042013 */
  out_bill_no: string
  /** 赔付金额，单位为分 @example 10000 */
  amount?: number
  /** 赔付原因 @example 直播违规扣罚 */
  transfer_remark: string
  /** 收款方备注 @example 小店XXXX直播违规扣罚 */
  receiver_remark?: string
}

export interface CreatedTransferBill {
  /** 服务商商户号 @example 1900001108 */
  sp_mchid: string
  /** 二级商户号 @example 1900000109 */
  sub_mchid?: string
  /** 二级商户AppID @example wx8888888888888888 */
  sub_appid?: string
  /** 业务类型 */
  business_type?: BusinessType
  /** 转账接收方信息 */
  receiver_detail: {
    /** 转账接收者信息 */
    receiver?: ReceiverDetailReceiver
  }
  /** 商户单号 @example plfk2020042013 */
  out_bill_no: string
  /** 赔付金额，单位为分 @example 10000 */
  amount?: number
  /** 赔付原因 @example 直播违规扣罚 */
  transfer_remark: string
  /** 收款方备注 @example 小店XXXX直播违规扣罚 */
  receiver_remark?: string
  /** 微信支付转账单号 @example 1330000071100999991182020050700019480001 */
  bill_id: string
  /** 赔付状态 */
  state: TransferBillState
  /** 受理时间 @example 2015-05-20T13:29:35+08:00 */
  accept_time: Rfc3339
  /** 成功时间 @example 2015-05-20T13:29:35+08:00 */
  success_time?: Rfc3339
  /** 出资商户号 @example 1900001109 */
  sponsor_mchid?: string
}

/** 收款方信息 */
export interface Receiver {
  /** 转账接收方类型 */
  type?: 'MERCHANT' | 'TRANSACTION_USER'
  /** 转账接收方商户信息 */
  mch_info?: MchInfo
}

/** 转账接收方商户信息 */
export interface MchInfo {
  /** 商户号 @example 1900001108 */
  mch_id?: string
  /** 商户号 @example 1900001108 */
  mchid?: string
}

declare module '../../../../endpoint.js' {
  interface Endpoints {
    'v3/platsolution/ecommerce/mch-transfer/transfer-bills': TransferBills
  }
}
