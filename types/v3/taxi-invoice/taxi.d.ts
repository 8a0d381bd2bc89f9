/** `v3/taxi-invoice/taxi/` */
export interface Taxi {
  /** 出租车电子发票：更新出租车信息 */
  updateTaxi: import('./taxi/update-taxi.js').UpdateTaxi
}
