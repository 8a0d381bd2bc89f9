/** `hk/` */
export interface Hk {
  /** 境外支付（香港接入点） */
  v3: import('./hk/v3.js').V3
}
