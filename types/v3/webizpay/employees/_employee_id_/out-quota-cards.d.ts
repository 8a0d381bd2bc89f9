/** `v3/webizpay/employees/{employee_id}/out-quota-cards/` */
export interface OutQuotaCards {
  /** 企业支付：使用商户卡号查询企业支付额度卡 */
  _out_card_no_: import('./out-quota-cards/_out_card_no_.js').OutCardNo
}
