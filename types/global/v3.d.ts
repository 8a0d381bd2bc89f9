/** `global/v3/` */
export interface V3 {
  customs: import('./v3/customs.js').Customs
}
