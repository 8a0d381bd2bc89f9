/** `v3/partner-transfer/` */
export interface PartnerTransfer {
  batches: import('./partner-transfer/batches.js').Batches
}
