/** `v3/mch-operation-manage/merchant-limitations/` */
export interface MerchantLimitations {
  subMchid: import('./merchant-limitations/sub-mchid.js').SubMchid
}
