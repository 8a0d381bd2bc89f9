/** `v3/marketing/membercard-open/cards/{card_id}/codes/` */
export interface Codes {
  _code_: import('./codes/_code_.js').Code
  deposit: import('./codes/deposit.js').Deposit
}
