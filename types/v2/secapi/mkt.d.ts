/** `v2/secapi/mkt/` */
export interface Mkt {
  addrecommendconf: import('./mkt/addrecommendconf.js').Addrecommendconf
}
