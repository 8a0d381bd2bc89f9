/** `brand/card-member/media/` */
export interface Media {
  /** 商家名片会员：图片上传 */
  imageUpload: import('./media/image-upload.js').ImageUpload
}
