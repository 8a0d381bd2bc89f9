/** `brand/marketing/product-coupon/media/` */
export interface ProductCouponMedia {
  uploadImage: import('./media/upload-image.js').UploadImage
}
