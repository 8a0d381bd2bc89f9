/** `v3/new-tax-control-fapiao/fapiaomerchant/` */
export interface Fapiaomerchant {
  getspinviteurl: import('./fapiaomerchant/getspinviteurl.js').Getspinviteurl
  listspinvitemchinfo: import('./fapiaomerchant/listspinvitemchinfo.js').Listspinvitemchinfo
}
