/** `v3/edu-papay/contracts/` */
export interface Contracts {
  /** 教育续费通：解约 */
  _contract_id_: import('./contracts/_contract_id_.js').ContractId
  /** 教育续费通 */
  id: import('./contracts/id.js').Id
  /** 教育续费通：预签约 */
  presign: import('./contracts/presign.js').Presign
}
