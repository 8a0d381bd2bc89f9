/** `v3/edu-papay/user-notifications/` */
export interface UserNotifications {
  _contract_id_: import('./user-notifications/_contract_id_.js').ContractId
}
