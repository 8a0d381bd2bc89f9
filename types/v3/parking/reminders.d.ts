/** `v3/parking/reminders/` */
export interface Reminders {
  application: import('./reminders/application.js').Application
  applications: import('./reminders/applications.js').Applications
  entry: import('./reminders/entry.js').Entry
  exit: import('./reminders/exit.js').Exit
  extPayment: import('./reminders/ext-payment.js').ExtPayment
  parkingFee: import('./reminders/parking-fee.js').ParkingFee
  parkingLot: import('./reminders/parking-lot.js').ParkingLot
  payment: import('./reminders/payment.js').Payment
}
