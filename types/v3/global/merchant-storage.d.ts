/** `v3/global/merchant-storage/` */
export interface MerchantStorage {
  file: import('./merchant-storage/file.js').MerchantStorageFile
}
