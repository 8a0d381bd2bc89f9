/** `v3/platsolution/insurance/mch-transfer/reservation/out-reservation-no/` */
export interface OutReservationNo {
  /** 商家转账（平台收付通·预约模式）：商户预约单号查询预约商家转账记录 */
  _out_reservation_no_: import('./out-reservation-no/_out_reservation_no_.js').OutReservationNoValue
}
