/** `v3/apply4sub/sub_merchants/{sub_mchid}/application/` */
export interface Application {
  _application_no_: import('./application/_application_no_.js').ApplicationNo
}
