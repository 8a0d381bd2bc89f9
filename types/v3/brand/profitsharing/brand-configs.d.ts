/** `v3/brand/profitsharing/brand-configs/` */
export interface BrandConfigs {
  _brand_mchid_: import('./brand-configs/_brand_mchid_.js').BrandMchid
}
