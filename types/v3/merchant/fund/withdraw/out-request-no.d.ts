/** `v3/merchant/fund/withdraw/out-request-no/` */
export interface OutRequestNo {
  /** 商户余额与提现：电商平台(商户提现单号查询)提现状态 */
  _out_request_no_: import('./out-request-no/_out_request_no_.js').OutRequestNoValue
}
