/** `v3/marketing/membercard-open/phonenumber-member/` */
export interface PhonenumberMember {
  /** 会员卡：导入加密手机号提醒会员领卡 */
  import: import('./phonenumber-member/import.js').Import
  /** 会员卡：通过加密手机号查询会员领卡状态 */
  search: import('./phonenumber-member/search.js').Search
}
