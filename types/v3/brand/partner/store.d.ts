/** `v3/brand/partner/store/` */
export interface Store {
  brandstores: import('./store/brandstores.js').Brandstores
}
