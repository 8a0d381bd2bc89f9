/** `v2/papay/partner/` */
export interface Partner {
  /** 委托代扣（APIv2）：申请解约 */
  deletecontract: import('./partner/deletecontract.js').Deletecontract
  /** 委托代扣（APIv2）：公众号纯签约 */
  entrustweb: import('./partner/entrustweb.js').Entrustweb
  /** 委托代扣（APIv2）：H5纯签约 */
  h5entrustweb: import('./partner/h5entrustweb.js').H5entrustweb
  /** 委托代扣（APIv2）：APP纯签约 */
  preentrustweb: import('./partner/preentrustweb.js').Preentrustweb
  /** 委托代扣（APIv2）：查询签约关系 */
  querycontract: import('./partner/querycontract.js').Querycontract
}
