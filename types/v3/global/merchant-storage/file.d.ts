/** `v3/global/merchant-storage/file/` */
export interface MerchantStorageFile {
  upload: import('./file/upload.js').FileUpload
}
