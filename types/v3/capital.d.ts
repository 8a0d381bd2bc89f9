/** `v3/capital/` */
export interface Capital {
  capitallhh: import('./capital/capitallhh.js').Capitallhh
}
