/** `v3/vehicle/etc/contracts/` */
export interface Contracts {
  /** ETC授权扣费：通过商户ETC绑定号查询签约状态 */
  _contract_id_: import('./contracts/_contract_id_.js').ContractId
}
