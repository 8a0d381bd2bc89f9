/** `v3/webizpay/employees/{employee_id}/out-quota-cards/` */
export interface OutQuotaCards {
  _out_card_no_: import('./out-quota-cards/_out_card_no_.js').OutCardNo
}
