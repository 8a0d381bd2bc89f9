/** `v3/taxi-invoice/driver/` */
export interface Driver {
  updateDriver: import('./driver/update-driver.js').UpdateDriver
}
