/** `v3/marketing/` */
export interface Marketing {
  bank: import('./marketing/bank.js').Bank
  bankFavor: import('./marketing/bank-favor.js').BankFavor
  busifavor: import('./marketing/busifavor.js').Busifavor
  favor: import('./marketing/favor.js').Favor
  goodsSubsidyActivity: import('./marketing/goods-subsidy-activity.js').GoodsSubsidyActivity
  membercardActivity: import('./marketing/membercard-activity.js').MembercardActivity
  membercardOpen: import('./marketing/membercard-open.js').MembercardOpen
  partner: import('./marketing/partner.js').Partner
  partnerships: import('./marketing/partnerships.js').Partnerships
  paygiftactivity: import('./marketing/paygiftactivity.js').Paygiftactivity
  shoppingReceipt: import('./marketing/shopping-receipt.js').ShoppingReceipt
  weeklyDiscount: import('./marketing/weekly-discount.js').WeeklyDiscount
  withdrawFavor: import('./marketing/withdraw-favor.js').WithdrawFavor
}
