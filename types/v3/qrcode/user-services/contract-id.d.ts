/** `v3/qrcode/user-services/contract-id/` */
export interface ContractId {
  /** 刷码乘车：查询用户服务可用信息 */
  _contract_id_: import('./contract-id/_contract_id_.js').ContractIdValue
}
