/** `v3/taxi-invoice/drivers/` */
export interface Drivers {
  _driver_license_: import('./drivers/_driver_license_.js').DriverLicense
}
