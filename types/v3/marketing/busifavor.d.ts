/** `v3/marketing/busifavor/` */
export interface Busifavor {
  callbacks: import('./busifavor/callbacks.js').Callbacks
  coupons: import('./busifavor/coupons.js').Coupons
  productCoupons: import('./busifavor/product-coupons.js').ProductCoupons
  stocks: import('./busifavor/stocks.js').Stocks
  subsidy: import('./busifavor/subsidy.js').Subsidy
  users: import('./busifavor/users.js').Users
}
