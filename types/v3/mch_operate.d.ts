/** `v3/mch_operate/` */
export interface MchOperate {
  risk: import('./mch_operate/risk.js').Risk
}
