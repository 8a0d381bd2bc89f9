/** `hk/` */
export interface Hk {
  v3: import('./hk/v3.js').V3
}
