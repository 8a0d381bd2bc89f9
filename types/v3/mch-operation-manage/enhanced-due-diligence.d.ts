/** `v3/mch-operation-manage/enhanced-due-diligence/` */
export interface EnhancedDueDiligence {
  /** 商户尽职调查与管控：查询子商户强化尽调单信息 */
  _due_diligence_id_: import('./enhanced-due-diligence/_due_diligence_id_.js').DueDiligenceId
}
