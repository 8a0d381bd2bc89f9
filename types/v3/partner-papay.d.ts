/** `v3/partner-papay/` */
export interface PartnerPapay {
  /** 委托代扣（服务商） */
  contracts: import('./partner-papay/contracts.js').Contracts
}
