/** `v3/merchant/` */
export interface Merchant {
  fund: import('./merchant/fund.js').Fund
  media: import('./merchant/media.js').MerchantMedia
}
