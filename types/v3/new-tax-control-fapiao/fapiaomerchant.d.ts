/** `v3/new-tax-control-fapiao/fapiaomerchant/` */
export interface Fapiaomerchant {
  /** 电子发票：获取邀请商户开通服务商电子发票能力 */
  getspinviteurl: import('./fapiaomerchant/getspinviteurl.js').Getspinviteurl
  /** 电子发票：获取邀请开通的商户信息 */
  listspinvitemchinfo: import('./fapiaomerchant/listspinvitemchinfo.js').Listspinvitemchinfo
}
