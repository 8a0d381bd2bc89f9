/** `v3/ecommerce/combine-papay/contracts/` */
export interface Contracts {
  /** 平台收付通·合单代扣 */
  planId: import('./contracts/plan-id.js').PlanId
  /** 平台收付通·合单代扣：APP方式预签约 */
  preEntrustSign: import('./contracts/pre-entrust-sign.js').PreEntrustSign
}
