/** `v3/taxi-invoice/` */
export interface TaxiInvoice {
  attendance: import('./taxi-invoice/attendance.js').Attendance
  cards: import('./taxi-invoice/cards.js').Cards
  driver: import('./taxi-invoice/driver.js').Driver
  drivers: import('./taxi-invoice/drivers.js').Drivers
  taxi: import('./taxi-invoice/taxi.js').Taxi
  taxiCompanies: import('./taxi-invoice/taxi-companies.js').TaxiCompanies
  taxiCompany: import('./taxi-invoice/taxi-company.js').TaxiCompany
  taxies: import('./taxi-invoice/taxies.js').Taxies
  userTaxiOrder: import('./taxi-invoice/user-taxi-order.js').UserTaxiOrder
  userTaxiOrders: import('./taxi-invoice/user-taxi-orders.js').UserTaxiOrders
}
