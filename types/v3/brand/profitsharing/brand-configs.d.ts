/** `v3/brand/profitsharing/brand-configs/` */
export interface BrandConfigs {
  /** 连锁品牌分账：查询最大分账比例 */
  _brand_mchid_: import('./brand-configs/_brand_mchid_.js').BrandMchid
}
