/** `v3/merchant-store/` */
export interface MerchantStore {
  /** 连锁品牌门店：创建门店 */
  stores: import('./merchant-store/stores.js').Stores
}
