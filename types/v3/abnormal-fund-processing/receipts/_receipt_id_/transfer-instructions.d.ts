import type { Async, Call, Rfc3339 } from '../../../../endpoint.js'
import type { Commander, InstructionState } from '../../../../models/abnormal-fund-processing.js'
import type { TransferAmount } from '../../../../models/offline-face.js'

interface Verbs {
  /**
   * 发起在途异常资金付款指令
   * @remarks 电商平台
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015408022
   */
  post: Call<
    {
      /** 微信支付在途异常资金付款单号 @example 0100011742874700562078230000 */
      receipt_id: string
      json: StartTransferInstruction
    },
    StartedTransferInstruction
  >
}

/** `v3/abnormal-fund-processing/receipts/{receipt_id}/transfer-instructions` */
export interface TransferInstructions extends Verbs, Async<Verbs> {
  /** 平台收付通·个人收款（异常资金）：查询在途异常资金付款指令执行结果 */
  _out_instruction_no_: import('./transfer-instructions/_out_instruction_no_.js').OutInstructionNo
}

export interface StartTransferInstruction {
  /** 商户侧指令编号 @example 1200002 */
  out_instruction_no: string
  /** 付款方式 */
  transfer_mode:
    | 'TRANSFER_TO_ORIGINAL_RECEIVE_USER'
    | 'TRANSFER_MODE_TO_ORIGINAL_RECEIVE_MERCHANT'
    | 'TRANSFER_MODE_TO_SPECIFIED_RECEIVE_MERCHANT'
  /** 收款方 */
  receiver?: Receiver
  /** 回调通知地址 @example https://weixin.qq.com */
  notify_url?: string
}

export interface StartedTransferInstruction {
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

/** 收款方 */
export interface Receiver {
  /** 入账用户OpenID @example eoCuiA7RW33Tc3jtz_5CNLegC9kN0 */
  openid?: string
  /** 商户AppID @example wxf636efh567hg4356 */
  appid?: string
  /** 入账商户号 @example 1900001108 */
  mchid?: string
}

/** 在途异常资金付款指令信息 */
export interface Instruction {
  /** 商户侧指令编号 @example 1200002 */
  out_instruction_no: string
  /** 在途异常资金付款指令的发起方 */
  commander: Commander
  /** 付款方式 */
  transfer_mode:
    | 'TRANSFER_TO_ORIGINAL_RECEIVE_USER'
    | 'TRANSFER_MODE_TO_ORIGINAL_RECEIVE_MERCHANT'
    | 'TRANSFER_MODE_TO_SPECIFIED_RECEIVE_MERCHANT'
  /** 收款方 */
  receiver?: Receiver
  /** 在途异常资金付款指令状态 */
  instruction_state?: InstructionState
  /** 在途异常资金付款单据创建时间 @example 2018-06-08T10:34:56+08:00 */
  create_time?: Rfc3339
  /** 入账成功时间 @example 2018-06-08T10:34:56+08:00 */
  success_time?: Rfc3339
  /** 回调通知地址 @example https://weixin.qq.com */
  notify_url: string
}

declare module '../../../../endpoint.js' {
  interface Endpoints {
    'v3/abnormal-fund-processing/receipts/{receipt_id}/transfer-instructions': TransferInstructions
  }
}
