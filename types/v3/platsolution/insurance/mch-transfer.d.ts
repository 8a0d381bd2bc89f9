/** `v3/platsolution/insurance/mch-transfer/` */
export interface MchTransfer {
  batches: import('./mch-transfer/batches.js').Batches
  reservation: import('./mch-transfer/reservation.js').Reservation
}
