/** `v3/taxi-invoice/drivers/` */
export interface Drivers {
  /** 出租车电子发票：获取司机信息 */
  _driver_license_: import('./drivers/_driver_license_.js').DriverLicense
}
