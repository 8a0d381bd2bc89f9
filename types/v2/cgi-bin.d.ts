/** `v2/cgi-bin/` */
export interface CgiBin {
  /** 清关报关（APIv2） */
  mch: import('./cgi-bin/mch.js').Mch
}
