/** `v3/merchant/media/` */
export interface MerchantMedia {
  upload: import('./media/upload.js').MediaUpload
  video_upload: import('./media/video_upload.js').VideoUpload
}
