/** `v3/platsolution/mch-transfer/reservation/` */
export interface Reservation {
  apply: import('./reservation/apply.js').Apply
  outReservationNo: import('./reservation/out-reservation-no.js').OutReservationNo
  reservationId: import('./reservation/reservation-id.js').ReservationId
}
