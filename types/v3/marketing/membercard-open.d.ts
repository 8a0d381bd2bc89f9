/** `v3/marketing/membercard-open/` */
export interface MembercardOpen {
  /** 会员卡 */
  activateInformations: import('./membercard-open/activate-informations.js').ActivateInformations
  /** 会员卡：查询回调地址、设置回调地址 */
  callback: import('./membercard-open/callback.js').Callback
  /** 会员卡：创建会员卡模板、查询会员卡模板列表 */
  cards: import('./membercard-open/cards.js').Cards
  /** 会员卡 */
  phonenumberMember: import('./membercard-open/phonenumber-member.js').PhonenumberMember
  /** 会员卡 */
  user: import('./membercard-open/user.js').User
}
