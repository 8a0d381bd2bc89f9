/** `v3/marketing/membercard-open/cards/{card_id}/phone-membercard/` */
export interface PhoneMembercard {
  /** 会员卡：根据手机号导入用户会员卡 */
  import: import('./phone-membercard/import.js').Import
}
