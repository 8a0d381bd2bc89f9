import type { Async, Call } from '../../../../endpoint.js'
import type { CharityTransferBill } from '../../../../models/mch-transfer.js'

interface Verbs {
  /**
   * 发起公益捐赠
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015554841
   */
  post: Call<{ json: StartCharityTransferBill }, CharityTransferBill>
}

/** `v3/fund-app/mch-transfer/partner/charity-transfer-bills` */
export interface CharityTransferBills extends Verbs, Async<Verbs> {
  /** 公益捐赠 */
  outTransferNo: import('./charity-transfer-bills/out-transfer-no.js').OutTransferNo
}

export interface StartCharityTransferBill {
  /** 商户预算单号 @example budget202506300102 */
  out_budget_no: string
  /** 商户公益捐赠单号 @example trans202506300102 */
  out_transfer_no: string
  /** 关联的交易单号 */
  transaction_info?: TransactionInfo
  /** 出资商户号 @example 1900001109 */
  sponsor_mchid: string
  /** 收款商户号 @example 1900001109 */
  receive_mchid: string
  /** 预算总金额，单位为分 @example 20000000 */
  amount: number
  /** 捐赠备注 @maxLength 32 @example 帮助受助群体爱心捐款 */
  transfer_remark: string
}

/** 关联的交易单号 */
export interface TransactionInfo {
  /** 订单类型 */
  transaction_type: 'WXPAY'
  /** 订单号 @example 4217752501201407033233368018 */
  transaction_id: string
}

declare module '../../../../endpoint.js' {
  interface Endpoints {
    'v3/fund-app/mch-transfer/partner/charity-transfer-bills': CharityTransferBills
  }
}
