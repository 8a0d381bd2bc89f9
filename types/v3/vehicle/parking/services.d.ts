/** `v3/vehicle/parking/services/` */
export interface Services {
  find: import('./services/find.js').Find
}
