/** `v3/mch-operation-manage/` */
export interface MchOperationManage {
  /** 商户尽职调查与管控 */
  enhancedDueDiligence: import('./mch-operation-manage/enhanced-due-diligence.js').EnhancedDueDiligence
  /** 商户尽职调查与管控 */
  merchantLimitations: import('./mch-operation-manage/merchant-limitations.js').MerchantLimitations
}
