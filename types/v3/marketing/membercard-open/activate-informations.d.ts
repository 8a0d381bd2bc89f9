/** `v3/marketing/membercard-open/activate-informations/` */
export interface ActivateInformations {
  _activate_ticket_: import('./activate-informations/_activate_ticket_.js').ActivateTicket
}
