/** `v3/taxi-invoice/driver/` */
export interface Driver {
  /** 出租车电子发票：更新司机信息 */
  updateDriver: import('./driver/update-driver.js').UpdateDriver
}
