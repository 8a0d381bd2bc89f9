/** `v3/marketing/membercard-open/cards/{card_id}/codes/` */
export interface Codes {
  /** 会员卡：查询用户会员卡信息、修改用户会员卡信息 */
  _code_: import('./codes/_code_.js').Code
  /** 会员卡：导入会员Code */
  deposit: import('./codes/deposit.js').Deposit
}
