/** `v2/papay/` */
export interface Papay {
  deletecontract: import('./papay/deletecontract.js').Deletecontract
  entrustweb: import('./papay/entrustweb.js').Entrustweb
  h5entrustweb: import('./papay/h5entrustweb.js').H5entrustweb
  partner: import('./papay/partner.js').Partner
  preentrustweb: import('./papay/preentrustweb.js').Preentrustweb
  querycontract: import('./papay/querycontract.js').Querycontract
}
