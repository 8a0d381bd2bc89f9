/** `v3/mch-operation-manage/` */
export interface MchOperationManage {
  enhancedDueDiligence: import('./mch-operation-manage/enhanced-due-diligence.js').EnhancedDueDiligence
  merchantLimitations: import('./mch-operation-manage/merchant-limitations.js').MerchantLimitations
}
