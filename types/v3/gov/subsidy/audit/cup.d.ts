/** `v3/gov/subsidy/audit/cup/` */
export interface Cup {
  invalid: import('./cup/invalid.js').Invalid
  query: import('./cup/query.js').Query
  refund: import('./cup/refund.js').Refund
  update: import('./cup/update.js').Update
  upload: import('./cup/upload.js').CupUpload
}
