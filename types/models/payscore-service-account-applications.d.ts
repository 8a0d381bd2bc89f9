export interface ServiceAccountApplication {
  /** 服务ID @example 2002000000000558128851361561536 */
  service_id: string
  /** 服务商商户号 @example 1900000104 */
  mchid: string
  /** 服务商应用ID @example wxd678efh567hg6787 */
  appid: string
  /** 子商户商户号 @example 1900000109 */
  sub_mchid: string
  /** 子商户应用ID @example wxd678efh567hg6787 */
  sub_appid?: string
  /** 申请单号 @example 1234323JKHDFE1243252 */
  out_apply_no: string
  /** 绑定结果回调通知地址 @example https://api.test.com */
  result_notify_url?: string
  /** 受理状态 @example APPROVED */
  apply_state: string
  /** 拒绝原因 @example 账户异常，绑定失败 */
  reject_reason?: string
}
