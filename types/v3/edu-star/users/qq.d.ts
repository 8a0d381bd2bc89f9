/** `v3/edu-star/users/qq/` */
export interface Qq {
  _qq_: import('./qq/_qq_.js').QqValue
}
