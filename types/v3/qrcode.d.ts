/** `v3/qrcode/` */
export interface Qrcode {
  transactions: import('./qrcode/transactions.js').Transactions
  userServices: import('./qrcode/user-services.js').UserServices
}
