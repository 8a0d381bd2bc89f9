/** `v3/offlineface/contracts/` */
export interface Contracts {
  /** K12刷脸代扣：签约查询接口 */
  _contract_id_: import('./contracts/_contract_id_.js').ContractId
  /** K12刷脸代扣：预签约接口 */
  presign: import('./contracts/presign.js').Presign
}
