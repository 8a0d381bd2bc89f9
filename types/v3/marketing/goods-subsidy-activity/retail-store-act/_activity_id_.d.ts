/** `v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/` */
export interface ActivityId {
  representative: import('./_activity_id_/representative.js').Representative
  representatives: import('./_activity_id_/representatives.js').Representatives
}
