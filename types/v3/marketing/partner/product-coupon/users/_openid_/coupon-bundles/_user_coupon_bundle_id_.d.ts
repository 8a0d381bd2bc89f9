/** `v3/marketing/partner/product-coupon/users/{openid}/coupon-bundles/{user_coupon_bundle_id}/` */
export interface UserCouponBundleId {
  /** 商品券：失效用户商品券组 */
  deactivate: import('./_user_coupon_bundle_id_/deactivate.js').Deactivate
}
