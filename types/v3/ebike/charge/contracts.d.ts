/** `v3/ebike/charge/contracts/` */
export interface Contracts {
  /** 电动自行车行业代扣：通过签约号查询用户状态 */
  _contract_id_: import('./contracts/_contract_id_.js').ContractId
  /** 电动自行车行业代扣：预开通服务 */
  preopen: import('./contracts/preopen.js').Preopen
}
