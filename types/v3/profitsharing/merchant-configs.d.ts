/** `v3/profitsharing/merchant-configs/` */
export interface MerchantConfigs {
  /** 分账：查询最大分账比例 */
  _sub_mchid_: import('./merchant-configs/_sub_mchid_.js').SubMchid
}
