/** `v2/applyment/` */
export interface Applyment {
  micro: import('./applyment/micro.js').Micro
}
