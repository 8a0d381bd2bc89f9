/** `v3/marketing/shopping-receipt/` */
export interface ShoppingReceipt {
  customentrances: import('./shopping-receipt/customentrances.js').Customentrances
  merchantshoppingreceiptjumpinfos: import('./shopping-receipt/merchantshoppingreceiptjumpinfos.js').Merchantshoppingreceiptjumpinfos
  shoppingreceipts: import('./shopping-receipt/shoppingreceipts.js').Shoppingreceipts
}
