/** `v3/global/merchant-storage/file/` */
export interface MerchantStorageFile {
  /** 境外支付·分账文件上传：上传文件 */
  upload: import('./file/upload.js').FileUpload
}
