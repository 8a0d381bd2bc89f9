/** `v3/marketing/partner/delivery-plan/{sp_mchid}/` */
export interface SpMchid {
  notifyUrl: import('./_sp_mchid_/notify-url.js').NotifyUrl
}
