/** `v2/papay/partner/` */
export interface Partner {
  deletecontract: import('./partner/deletecontract.js').Deletecontract
  entrustweb: import('./partner/entrustweb.js').Entrustweb
  h5entrustweb: import('./partner/h5entrustweb.js').H5entrustweb
  preentrustweb: import('./partner/preentrustweb.js').Preentrustweb
  querycontract: import('./partner/querycontract.js').Querycontract
}
