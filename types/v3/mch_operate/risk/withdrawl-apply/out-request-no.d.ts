/** `v3/mch_operate/risk/withdrawl-apply/out-request-no/` */
export interface OutRequestNo {
  /** 平台收付通·已注销商户提现：商户提现申请单号查询提现申请单状态 */
  _out_request_no_: import('./out-request-no/_out_request_no_.js').OutRequestNoValue
}
