/** `v3/lovefeast/users/{openid}/orders/brand-id/` */
export interface BrandId {
  /** 爱心餐：查询用户捐赠单列表 */
  _brand_id_: import('./brand-id/_brand_id_.js').BrandIdValue
}
