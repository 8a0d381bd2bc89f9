/** `v3/marketing/partner/product-coupon/users/{openid}/coupon-bundles/{user_coupon_bundle_id}/` */
export interface UserCouponBundleId {
  deactivate: import('./_user_coupon_bundle_id_/deactivate.js').Deactivate
}
