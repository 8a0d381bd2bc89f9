/** `v3/marketing/membercard-open/activate-informations/` */
export interface ActivateInformations {
  /** 会员卡：获取用户信息（跳转型激活） */
  _activate_ticket_: import('./activate-informations/_activate_ticket_.js').ActivateTicket
}
