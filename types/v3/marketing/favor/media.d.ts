/** `v3/marketing/favor/media/` */
export interface FavorMedia {
  /** 图片上传（营销专用）： */
  imageUpload: import('./media/image-upload.js').ImageUpload
}
