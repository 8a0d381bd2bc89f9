/** `v3/rate-activity/applications/id/` */
export interface Id {
  /** 优惠费率活动：根据申请单ID查询申请单结果、修改单据信息 */
  _application_id_: import('./id/_application_id_.js').ApplicationId
}
