/** `v3/eduschoolpay/contracts/` */
export interface Contracts {
  /** 校园轻松付：通过协议号查询签约 */
  _contract_id_: import('./contracts/_contract_id_.js').ContractId
  /** 校园轻松付：预签约 */
  presign: import('./contracts/presign.js').Presign
}
