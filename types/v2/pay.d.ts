/** `v2/pay/` */
export interface Pay {
  /** 合单支付（APIv2）：合单关单 */
  closecombinedorder: import('./pay/closecombinedorder.js').Closecombinedorder
  /** 基础支付（APIv2）：关闭订单 */
  closeorder: import('./pay/closeorder.js').Closeorder
  /** 合单支付（APIv2）：合单下单 */
  combinedorder: import('./pay/combinedorder.js').Combinedorder
  /** 委托代扣（APIv2）：支付中签约 */
  contractorder: import('./pay/contractorder.js').Contractorder
  /** 基础支付（APIv2）：下载对账单 */
  downloadbill: import('./pay/downloadbill.js').Downloadbill
  /** 基础支付（APIv2）：下载资金账单 */
  downloadfundflow: import('./pay/downloadfundflow.js').Downloadfundflow
  /** 刷脸支付（APIv2）：提交刷脸支付 */
  facepay: import('./pay/facepay.js').Facepay
  /** 基础支付（APIv2）：查询订单 */
  facepayquery: import('./pay/facepayquery.js').Facepayquery
  /** 付款码支付（APIv2）：提交付款码支付 */
  micropay: import('./pay/micropay.js').Micropay
  /** 基础支付（APIv2）：查询订单 */
  orderquery: import('./pay/orderquery.js').Orderquery
  /** 委托代扣（APIv2）：查询订单 */
  paporderquery: import('./pay/paporderquery.js').Paporderquery
  /** 委托代扣（APIv2）：申请扣款 */
  pappayapply: import('./pay/pappayapply.js').Pappayapply
  /** 委托代扣（APIv2） */
  partner: import('./pay/partner.js').Partner
  /** 基础支付（APIv2）：添加分账接收方 */
  profitsharingaddreceiver: import('./pay/profitsharingaddreceiver.js').Profitsharingaddreceiver
  /** 基础支付（APIv2）：查询最大分账比例 */
  profitsharingmerchantratioquery: import('./pay/profitsharingmerchantratioquery.js').Profitsharingmerchantratioquery
  /** 基础支付（APIv2）：查询订单待分账金额 */
  profitsharingorderamountquery: import('./pay/profitsharingorderamountquery.js').Profitsharingorderamountquery
  /** 基础支付（APIv2）：查询分账结果 */
  profitsharingquery: import('./pay/profitsharingquery.js').Profitsharingquery
  /** 基础支付（APIv2）：删除分账接收方 */
  profitsharingremovereceiver: import('./pay/profitsharingremovereceiver.js').Profitsharingremovereceiver
  /** 基础支付（APIv2）：回退结果查询 */
  profitsharingreturnquery: import('./pay/profitsharingreturnquery.js').Profitsharingreturnquery
  /** 合单支付（APIv2）：合单查单 */
  querycombinedorder: import('./pay/querycombinedorder.js').Querycombinedorder
  /** 境外支付·汇率查询（APIv2）：汇率查询 */
  queryexchagerate: import('./pay/queryexchagerate.js').Queryexchagerate
  /** 退款查询（APIv2）：查询退款 */
  refundquery: import('./pay/refundquery.js').Refundquery
  /** 基础支付（APIv2）：查询退款（支持单品） */
  refundqueryv2: import('./pay/refundqueryv2.js').Refundqueryv2
  /** 境外支付·结算查询（APIv2）：查询结算资金 */
  settlementquery: import('./pay/settlementquery.js').Settlementquery
  /** 基础支付（APIv2）：统一下单 */
  unifiedorder: import('./pay/unifiedorder.js').Unifiedorder
}
