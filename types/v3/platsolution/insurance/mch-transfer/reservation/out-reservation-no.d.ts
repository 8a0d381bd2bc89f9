/** `v3/platsolution/insurance/mch-transfer/reservation/out-reservation-no/` */
export interface OutReservationNo {
  _out_reservation_no_: import('./out-reservation-no/_out_reservation_no_.js').OutReservationNoValue
}
