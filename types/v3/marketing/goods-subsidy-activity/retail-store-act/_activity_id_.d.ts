/** `v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/` */
export interface ActivityId {
  /** 品牌小店营销：添加零售小店活动业务代理、删除零售小店活动业务代理 */
  representative: import('./_activity_id_/representative.js').Representative
  /** 品牌小店营销：查询零售小店活动业务代理 */
  representatives: import('./_activity_id_/representatives.js').Representatives
}
