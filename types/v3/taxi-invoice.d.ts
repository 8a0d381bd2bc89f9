/** `v3/taxi-invoice/` */
export interface TaxiInvoice {
  /** 出租车电子发票 */
  attendance: import('./taxi-invoice/attendance.js').Attendance
  /** 出租车电子发票：将出租车电子发票插入微信用户卡包 */
  cards: import('./taxi-invoice/cards.js').Cards
  /** 出租车电子发票 */
  driver: import('./taxi-invoice/driver.js').Driver
  /** 出租车电子发票 */
  drivers: import('./taxi-invoice/drivers.js').Drivers
  /** 出租车电子发票 */
  taxi: import('./taxi-invoice/taxi.js').Taxi
  /** 出租车电子发票 */
  taxiCompanies: import('./taxi-invoice/taxi-companies.js').TaxiCompanies
  /** 出租车电子发票 */
  taxiCompany: import('./taxi-invoice/taxi-company.js').TaxiCompany
  /** 出租车电子发票 */
  taxies: import('./taxi-invoice/taxies.js').Taxies
  /** 出租车电子发票 */
  userTaxiOrder: import('./taxi-invoice/user-taxi-order.js').UserTaxiOrder
  /** 出租车电子发票：获取乘客行程单列表 */
  userTaxiOrders: import('./taxi-invoice/user-taxi-orders.js').UserTaxiOrders
}
