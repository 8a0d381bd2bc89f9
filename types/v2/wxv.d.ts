/** `v2/wxv/` */
export interface Wxv {
  cancelbill: import('./wxv/cancelbill.js').Cancelbill
  changerentmoney: import('./wxv/changerentmoney.js').Changerentmoney
  createhotelbill: import('./wxv/createhotelbill.js').Createhotelbill
  createrentbill: import('./wxv/createrentbill.js').Createrentbill
  finishhotelbill: import('./wxv/finishhotelbill.js').Finishhotelbill
  finishrentbill: import('./wxv/finishrentbill.js').Finishrentbill
  queryhotelbill: import('./wxv/queryhotelbill.js').Queryhotelbill
  queryrentbill: import('./wxv/queryrentbill.js').Queryrentbill
}
