/** `v3/platsolution/mch-transfer/` */
export interface MchTransfer {
  /** 商家转账（预约模式） */
  batches: import('./mch-transfer/batches.js').Batches
  /** 商家转账（预约模式） */
  reservation: import('./mch-transfer/reservation.js').Reservation
}
