/** `brand/marketing/` */
export interface Marketing {
  productCoupon: import('./marketing/product-coupon.js').ProductCoupon
  userPackage: import('./marketing/user-package.js').UserPackage
}
