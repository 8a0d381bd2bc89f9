/** `v3/merchant/media/` */
export interface MerchantMedia {
  /** 图片/视频上传：文件上传 */
  upload: import('./media/upload.js').MediaUpload
  /** 图片/视频上传：视频上传 */
  video_upload: import('./media/video_upload.js').VideoUpload
}
