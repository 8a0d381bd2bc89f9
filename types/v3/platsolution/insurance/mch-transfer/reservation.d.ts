/** `v3/platsolution/insurance/mch-transfer/reservation/` */
export interface Reservation {
  /** 商家转账（平台收付通·预约模式）：受理单次预约商家转账 */
  apply: import('./reservation/apply.js').Apply
  /** 商家转账（平台收付通·预约模式） */
  outReservationNo: import('./reservation/out-reservation-no.js').OutReservationNo
  /** 商家转账（平台收付通·预约模式） */
  reservationId: import('./reservation/reservation-id.js').ReservationId
}
