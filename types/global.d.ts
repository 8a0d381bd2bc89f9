/** `global/` */
export interface Global {
  /** 境外支付（全球接入点） */
  v3: import('./global/v3.js').V3
}
