/** `v3/marketing/busifavor/` */
export interface Busifavor {
  /** 商家券：设置商家券事件通知地址、查询商家券事件通知地址 */
  callbacks: import('./busifavor/callbacks.js').Callbacks
  /** 商家券 */
  coupons: import('./busifavor/coupons.js').Coupons
  /** 商家券 */
  productCoupons: import('./busifavor/product-coupons.js').ProductCoupons
  /** 商家券：创建商家券 */
  stocks: import('./busifavor/stocks.js').Stocks
  /** 商家券 */
  subsidy: import('./busifavor/subsidy.js').Subsidy
  /** 商家券 */
  users: import('./busifavor/users.js').Users
}
