/** `v3/mch-operation-manage/merchant-limitations/` */
export interface MerchantLimitations {
  /** 商户尽职调查与管控 */
  subMchid: import('./merchant-limitations/sub-mchid.js').SubMchid
}
