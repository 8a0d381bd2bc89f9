/** `ABNORMAL_FUND_PROCESSING.*` */
import type { Rfc3339 } from '../endpoint.js'
import type { Commander } from '../models/abnormal-fund-processing.js'
import type { TransferAmount } from '../models/offline-face.js'

export interface AbnormalFundProcessingTransferSuccess {
  /** 产品名称 */
  product_name: 'C2C'
  /** 微信支付在途异常资金付款单号 */
  receipt_id: string
  /** 付款金额信息 */
  transfer_amount: TransferAmount
  /** 在途异常资金付款状态 */
  receipt_state: 'RECEIPT_STATE_PENDING' | 'RECEIPT_STATE_PROGRESS' | 'RECEIPT_STATE_COMPLETED'
  /** 在途异常资金付款单据创建时间 */
  create_time: Rfc3339
  /** 在途异常资金付款单据更新时间 */
  last_update_time: Rfc3339
  /** 在途异常资金付款指令信息 */
  instruction: Instruction
}

/** 在途异常资金付款指令信息 */
export interface Instruction {
  /** 商户侧指令编号 */
  out_instruction_no: string
  /** 在途异常资金付款指令的发起方 */
  commander: Commander
  /** 付款方式 */
  transfer_mode: 'TRANSFER_TO_ORIGINAL_RECEIVE_USER'
  /** 入账成功时间 */
  success_time: Rfc3339
  /** 指令实例号 */
  instruction_instance_id: string
}

declare module './index.js' {
  interface NotificationEvents {
    /**
     * 异常转付处理结果回调
     * @see https://pay.weixin.qq.com/doc/v3/partner/4014591539
     */
    'ABNORMAL_FUND_PROCESSING.TRANSFER.SUCCESS': AbnormalFundProcessingTransferSuccess
  }
}
