/** `v3/edu-papay/user-notifications/` */
export interface UserNotifications {
  /** 教育续费通 */
  _contract_id_: import('./user-notifications/_contract_id_.js').ContractId
}
