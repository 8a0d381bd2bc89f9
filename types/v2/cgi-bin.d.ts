/** `v2/cgi-bin/` */
export interface CgiBin {
  mch: import('./cgi-bin/mch.js').Mch
}
