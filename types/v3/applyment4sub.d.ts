/** `v3/applyment4sub/` */
export interface Applyment4sub {
  applyment: import('./applyment4sub/applyment.js').Applyment
}
