/** `v3/fund-app/mch-transfer/partner/budget/{out_budget_no}/` */
export interface OutBudgetNo {
  /** 公益捐赠·电子回单：申请预算出资的电子回单、查询预算出资的电子回单 */
  electronicReceipts: import('./_out_budget_no_/electronic-receipts.js').ElectronicReceipts
}
