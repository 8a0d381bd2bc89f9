/** `v3/platsolution/mch-transfer/reservation/reservation-id/` */
export interface ReservationId {
  _reservation_id_: import('./reservation-id/_reservation_id_.js').ReservationIdValue
}
