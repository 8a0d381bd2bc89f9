/** `v3/lovefeast/users/{openid}/orders/out-trade-no/` */
export interface OutTradeNo {
  /** 爱心餐：查询用户捐赠单详情 */
  _out_trade_no_: import('./out-trade-no/_out_trade_no_.js').OutTradeNoValue
}
