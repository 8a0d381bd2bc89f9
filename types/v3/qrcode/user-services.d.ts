/** `v3/qrcode/user-services/` */
export interface UserServices {
  contractId: import('./user-services/contract-id.js').ContractId
}
