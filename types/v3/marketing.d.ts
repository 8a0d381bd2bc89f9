/** `v3/marketing/` */
export interface Marketing {
  /** 定向用户号码包 */
  bank: import('./marketing/bank.js').Bank
  /** 银行立减 */
  bankFavor: import('./marketing/bank-favor.js').BankFavor
  /** 商家券 */
  busifavor: import('./marketing/busifavor.js').Busifavor
  /** 代金券 */
  favor: import('./marketing/favor.js').Favor
  /** 品牌小店营销 */
  goodsSubsidyActivity: import('./marketing/goods-subsidy-activity.js').GoodsSubsidyActivity
  /** 会员有礼 */
  membercardActivity: import('./marketing/membercard-activity.js').MembercardActivity
  /** 会员卡 */
  membercardOpen: import('./marketing/membercard-open.js').MembercardOpen
  /** 商品券、商品券投放计划 */
  partner: import('./marketing/partner.js').Partner
  /** 委托营销：查询合作关系列表 */
  partnerships: import('./marketing/partnerships.js').Partnerships
  /** 支付有礼 */
  paygiftactivity: import('./marketing/paygiftactivity.js').Paygiftactivity
  /** 电子小票 */
  shoppingReceipt: import('./marketing/shopping-receipt.js').ShoppingReceipt
  /** 周周惠 */
  weeklyDiscount: import('./marketing/weekly-discount.js').WeeklyDiscount
  /** 提现免费券 */
  withdrawFavor: import('./marketing/withdraw-favor.js').WithdrawFavor
}
