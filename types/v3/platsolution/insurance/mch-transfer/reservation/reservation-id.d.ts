/** `v3/platsolution/insurance/mch-transfer/reservation/reservation-id/` */
export interface ReservationId {
  /** 商家转账（平台收付通·预约模式）：微信支付预约单号查询预约商家转账记录 */
  _reservation_id_: import('./reservation-id/_reservation_id_.js').ReservationIdValue
}
