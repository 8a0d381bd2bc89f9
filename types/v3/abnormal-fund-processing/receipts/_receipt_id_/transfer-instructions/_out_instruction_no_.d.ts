import type { Async, Call, Rfc3339 } from '../../../../../endpoint.js'
import type { InstructionState } from '../../../../../models/abnormal-fund-processing.js'

interface Verbs {
  /**
   * 查询在途异常资金付款指令执行结果
   * @remarks 电商平台
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016636882
   */
  get: Call<
    {
      /** 微信支付在途异常资金付款单号 @example 0100011742874700562078230000 */
      receipt_id: string
      /** 商户侧指令编号 @example 1200002 */
      out_instruction_no: string
    },
    TransferInstruction
  >
}

/** `v3/abnormal-fund-processing/receipts/{receipt_id}/transfer-instructions/{out_instruction_no}` */
export interface OutInstructionNo extends Verbs, Async<Verbs> {}

export interface TransferInstruction {
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
  instruction_state: InstructionState
  /** 在途异常资金付款指令创建时间 @example 2018-06-08T10:34:56+08:00 */
  create_time?: Rfc3339
  /** 入账成功时间 @example 2018-06-08T10:34:56+08:00 */
  success_time?: Rfc3339
  /** 在途异常资金付款指令关闭时间 @example 2018-06-08T10:34:56+08:00 */
  close_time?: Rfc3339
  /** 回调通知地址 @example https://weixin.qq.com */
  notify_url: string
  /** 指令实例号 @example 01010100021769054237638333570000010001 */
  instruction_instance_id?: string
}

/** 在途异常资金付款指令的发起方 */
export interface Commander {
  /** 发起在途异常资金付款请求的角色 */
  operator: 'MERCHANT'
  /** 微信支付商户号 @example 990055040 */
  mchid?: string
}

/** 收款方 */
export interface Receiver {
  /** 入账账户类型 @example OTHERS */
  account_type?: string
  /** 入账用户OpenID */
  openid?: string
  /** 商户AppID */
  appid?: string
  /** 入账商户号 @example 1900001108 */
  mchid?: string
}

declare module '../../../../../endpoint.js' {
  interface Endpoints {
    'v3/abnormal-fund-processing/receipts/{receipt_id}/transfer-instructions/{out_instruction_no}': OutInstructionNo
  }
}
