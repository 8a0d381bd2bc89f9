/** `v3/brand/` */
export interface Brand {
  /** 品牌入驻：提交入驻申请 */
  applyments: import('./brand/applyments.js').Applyments
  /** 商家名片 */
  card: import('./brand/card.js').Card
  /** 摇一摇有优惠 */
  marketing: import('./brand/marketing.js').Marketing
  /** 商家名片会员、品牌门店 */
  partner: import('./brand/partner.js').Partner
  /** 连锁品牌分账 */
  profitsharing: import('./brand/profitsharing.js').Profitsharing
}
