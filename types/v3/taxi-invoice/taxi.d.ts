/** `v3/taxi-invoice/taxi/` */
export interface Taxi {
  updateTaxi: import('./taxi/update-taxi.js').UpdateTaxi
}
