/** `v3/qrcode/user-services/` */
export interface UserServices {
  /** 刷码乘车 */
  contractId: import('./user-services/contract-id.js').ContractId
}
