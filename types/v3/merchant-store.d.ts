/** `v3/merchant-store/` */
export interface MerchantStore {
  stores: import('./merchant-store/stores.js').Stores
}
