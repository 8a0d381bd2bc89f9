/** `v3/platsolution/ecommerce/recharge-employees/sub-mchid/` */
export interface SubMchid {
  /** 平台收付通·二级商户充值：查询二级商户可扫码充值员工列表 */
  _sub_mchid_: import('./sub-mchid/_sub_mchid_.js').SubMchidValue
}
