/** `global/v3/` */
export interface V3 {
  /** 清关报关（全球接入点） */
  customs: import('./v3/customs.js').Customs
}
