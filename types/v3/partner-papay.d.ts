/** `v3/partner-papay/` */
export interface PartnerPapay {
  contracts: import('./partner-papay/contracts.js').Contracts
}
