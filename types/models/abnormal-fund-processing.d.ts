/** 在途异常资金付款指令的发起方 */
export interface Commander {
  /** 发起在途异常资金付款请求的角色 */
  operator: 'MERCHANT'
  /** 微信支付商户号 @example 990055040 */
  mchid: string
}

/** 在途异常资金付款指令状态 */
export type InstructionState =
  | 'INSTRUCTION_STATE_PENDING'
  | 'INSTRUCTION_STATE_IN_PROGRESS'
  | 'INSTRUCTION_STATE_CLOSED'
  | 'INSTRUCTION_STATE_SUCCESS'
