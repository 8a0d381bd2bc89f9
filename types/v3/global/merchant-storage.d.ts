/** `v3/global/merchant-storage/` */
export interface MerchantStorage {
  /** 境外支付·分账文件上传 */
  file: import('./merchant-storage/file.js').MerchantStorageFile
}
