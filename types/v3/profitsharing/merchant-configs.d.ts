/** `v3/profitsharing/merchant-configs/` */
export interface MerchantConfigs {
  _sub_mchid_: import('./merchant-configs/_sub_mchid_.js').SubMchid
}
