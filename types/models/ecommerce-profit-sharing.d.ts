export interface EcommerceProfitSharingAddedReceiver {
  /** 接收方类型 */
  type: 'MERCHANT_ID' | 'PERSONAL_OPENID'
  /** 接收方账号 @maxLength 64 @example 190001001 */
  account: string
}
