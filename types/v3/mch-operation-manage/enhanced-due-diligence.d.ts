/** `v3/mch-operation-manage/enhanced-due-diligence/` */
export interface EnhancedDueDiligence {
  _due_diligence_id_: import('./enhanced-due-diligence/_due_diligence_id_.js').DueDiligenceId
}
