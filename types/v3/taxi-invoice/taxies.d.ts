/** `v3/taxi-invoice/taxies/` */
export interface Taxies {
  _plate_number_: import('./taxies/_plate_number_.js').PlateNumber
}
