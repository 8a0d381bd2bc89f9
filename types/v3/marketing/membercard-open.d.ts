/** `v3/marketing/membercard-open/` */
export interface MembercardOpen {
  activateInformations: import('./membercard-open/activate-informations.js').ActivateInformations
  callback: import('./membercard-open/callback.js').Callback
  cards: import('./membercard-open/cards.js').Cards
  phonenumberMember: import('./membercard-open/phonenumber-member.js').PhonenumberMember
  user: import('./membercard-open/user.js').User
}
