/** `v3/capital/capitallhh/` */
export interface Capitallhh {
  areas: import('./capitallhh/areas.js').Areas
  banks: import('./capitallhh/banks.js').Banks
}
