/** `v3/vehicle/parking/` */
export interface Parking {
  parkings: import('./parking/parkings.js').Parkings
  services: import('./parking/services.js').Services
}
