/** `v3/platsolution/ecommerce/withdraw/day-end-balance-withdraw/out-request-no/` */
export interface OutRequestNo {
  /** 平台收付通·二级商户提现：查询二级商户按日终余额预约提现状态 */
  _out_request_no_: import('./out-request-no/_out_request_no_.js').OutRequestNoValue
}
