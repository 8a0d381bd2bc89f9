import type { Async, Call, Rfc3339 } from '../../../endpoint.js'
import type { Commander } from '../../../models/abnormal-fund-processing.js'
import type { TransferAmount } from '../../../models/offline-face.js'

interface Verbs {
  /**
   * 查询在途异常资金付款结果
   * @remarks 电商平台
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015408031
   */
  get: Call<
    {
      /** 微信支付在途异常资金付款单号 @example 0100011742874700562078230000 */
      receipt_id: string
    },
    FundProcessingReceipt
  >
}

/** `v3/abnormal-fund-processing/receipts/{receipt_id}` */
export interface ReceiptId extends Verbs, Async<Verbs> {
  /** 平台收付通·个人收款（异常资金）：发起在途异常资金付款指令 */
  transferInstructions: import('./_receipt_id_/transfer-instructions.js').TransferInstructions
}

export interface FundProcessingReceipt {
  /** 产品名称 */
  product_name: 'C2C'
  /** 微信支付在途异常资金付款单号 @example 0100011742874700562078230000 */
  receipt_id: string
  /** 付款金额信息 */
  transfer_amount: TransferAmount
  /** 在途异常资金付款状态 */
  receipt_state: 'RECEIPT_STATE_PENDING' | 'RECEIPT_STATE_PROGRESS' | 'RECEIPT_STATE_COMPLETED'
  /** 在途异常资金付款单据创建时间 @example 2018-06-08T10:34:56+08:00 */
  create_time?: Rfc3339
  /** 在途异常资金付款单据更新时间 @example 2018-06-08T10:34:56+08:00 */
  last_update_time?: Rfc3339
  /** 在途异常资金付款指令信息 */
  instruction?: Instruction
}

/** 在途异常资金付款指令信息 */
export interface Instruction {
  /** 商户侧指令编号 @example 1200002 */
  out_instruction_no: string
  /** 在途异常资金付款指令的发起方 */
  commander: Commander
  /** 付款方式 */
  transfer_mode: 'TRANSFER_TO_ORIGINAL_RECEIVE_USER'
  /** 入账成功时间 @example 2018-06-08T10:34:56+08:00 */
  success_time?: Rfc3339
  /** 商户AppID @example wxf636efh567hg4356 */
  appid: string[]
  /** 回调通知地址 @example https://weixin.qq.com */
  notify_url: string
}

declare module '../../../endpoint.js' {
  interface Endpoints {
    'v3/abnormal-fund-processing/receipts/{receipt_id}': ReceiptId
  }
}
