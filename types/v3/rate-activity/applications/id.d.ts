/** `v3/rate-activity/applications/id/` */
export interface Id {
  _application_id_: import('./id/_application_id_.js').ApplicationId
}
