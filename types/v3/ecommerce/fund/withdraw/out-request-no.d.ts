/** `v3/ecommerce/fund/withdraw/out-request-no/` */
export interface OutRequestNo {
  /** 平台收付通·余额与提现：商户提现单号查询 */
  _out_request_no_: import('./out-request-no/_out_request_no_.js').OutRequestNoValue
}
