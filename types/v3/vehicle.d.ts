/** `v3/vehicle/` */
export interface Vehicle {
  etc: import('./vehicle/etc.js').Etc
  parking: import('./vehicle/parking.js').Parking
  transactions: import('./vehicle/transactions.js').Transactions
}
