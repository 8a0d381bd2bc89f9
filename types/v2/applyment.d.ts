/** `v2/applyment/` */
export interface Applyment {
  /** 小微商户进件（APIv2） */
  micro: import('./applyment/micro.js').Micro
}
