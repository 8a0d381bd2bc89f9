/** `v3/marketing/membercard-open/cards/{card_id}/codes/{code}/bonus/` */
export interface Bonus {
  /** 会员卡：设置支付后展示的积分到账 */
  commit: import('./bonus/commit.js').Commit
  /** 会员卡：支付结果页展示会员积分 */
  prepare: import('./bonus/prepare.js').Prepare
}
