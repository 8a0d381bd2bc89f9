/** `v3/marketing/shopping-receipt/` */
export interface ShoppingReceipt {
  /** 电子小票：创建自定义入口 */
  customentrances: import('./shopping-receipt/customentrances.js').Customentrances
  /** 电子小票：上传商家电子小票跳转信息 */
  merchantshoppingreceiptjumpinfos: import('./shopping-receipt/merchantshoppingreceiptjumpinfos.js').Merchantshoppingreceiptjumpinfos
  /** 电子小票：上传电子小票 */
  shoppingreceipts: import('./shopping-receipt/shoppingreceipts.js').Shoppingreceipts
}
