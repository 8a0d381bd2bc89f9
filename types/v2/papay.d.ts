/** `v2/papay/` */
export interface Papay {
  /** 委托代扣（APIv2）：申请解约 */
  deletecontract: import('./papay/deletecontract.js').Deletecontract
  /** 委托代扣（APIv2）：公众号纯签约 */
  entrustweb: import('./papay/entrustweb.js').Entrustweb
  /** 委托代扣（APIv2）：H5纯签约 */
  h5entrustweb: import('./papay/h5entrustweb.js').H5entrustweb
  /** 委托代扣（APIv2） */
  partner: import('./papay/partner.js').Partner
  /** 委托代扣（APIv2）：APP纯签约 */
  preentrustweb: import('./papay/preentrustweb.js').Preentrustweb
  /** 委托代扣（APIv2）：查询签约关系 */
  querycontract: import('./papay/querycontract.js').Querycontract
}
