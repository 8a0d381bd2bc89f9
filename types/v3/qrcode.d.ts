/** `v3/qrcode/` */
export interface Qrcode {
  /** 刷码乘车：扣费受理 */
  transactions: import('./qrcode/transactions.js').Transactions
  /** 刷码乘车 */
  userServices: import('./qrcode/user-services.js').UserServices
}
