/** `v3/taxi-invoice/taxies/` */
export interface Taxies {
  /** 出租车电子发票：获取出租车信息 */
  _plate_number_: import('./taxies/_plate_number_.js').PlateNumber
}
