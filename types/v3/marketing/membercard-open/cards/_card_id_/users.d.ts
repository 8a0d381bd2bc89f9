/** `v3/marketing/membercard-open/cards/{card_id}/users/` */
export interface Users {
  /** 会员卡：根据openid导入用户会员卡 */
  import: import('./users/import.js').Import
}
