/** `brand/marketing/product-coupon/media/` */
export interface ProductCouponMedia {
  /** 商品券：上传图片 */
  uploadImage: import('./media/upload-image.js').UploadImage
}
