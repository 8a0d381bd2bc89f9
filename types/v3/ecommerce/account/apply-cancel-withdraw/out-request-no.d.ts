/** `v3/ecommerce/account/apply-cancel-withdraw/out-request-no/` */
export interface OutRequestNo {
  /** 平台收付通·销户：商户注销提现申请单号查询申请单状态 */
  _out_request_no_: import('./out-request-no/_out_request_no_.js').OutRequestNoValue
}
