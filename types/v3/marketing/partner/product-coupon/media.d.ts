/** `v3/marketing/partner/product-coupon/media/` */
export interface ProductCouponMedia {
  uploadImage: import('./media/upload-image.js').UploadImage
}
