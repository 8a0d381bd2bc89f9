/** `v3/capital/capitallhh/areas/` */
export interface Areas {
  provinces: import('./areas/provinces.js').Provinces
}
