/** `v3/marketing/partner/product-coupon/media/` */
export interface ProductCouponMedia {
  /** 商品券：图片上传 */
  uploadImage: import('./media/upload-image.js').UploadImage
}
