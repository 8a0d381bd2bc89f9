/** `global/` */
export interface Global {
  v3: import('./global/v3.js').V3
}
