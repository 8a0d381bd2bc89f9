/** `v3/merchant/fund/withdraw/bill-type/` */
export interface BillType {
  /** 商户余额与提现：按日下载提现异常文件 */
  _bill_type_: import('./bill-type/_bill_type_.js').BillTypeValue
}
