import type { Async, Call } from '../../endpoint.js'
import type { Signable } from '../../models/v2.js'
import type { SyncedRiskResult } from '../../models/v2-mchrisk.js'

interface Verbs {
  /** 事后-风险商户处理结果同步接口 @see https://pay.weixin.qq.com/doc/v2/institution/4011986435 */
  post: Call<{ xml: SyncRiskResult; security: true }, SyncedRiskResult>
}

/** `v2/mchrisk/syncmchriskresult` */
export interface Syncmchriskresult extends Verbs, Async<Verbs> {}

export interface SyncRiskResult extends Signable {
  /** 服务商号 @maxLength 32 @example 1900000109 */
  mch_id: string
  /** 商户ID @maxLength 32 @example 1230000109 */
  sub_mch_id: string
  /** 事件单号 @maxLength 32 @example 123456123 */
  event_code: string
  /** 身份证号（需加密） @maxLength 344 @example 8609cb22e1774a50a930e414cc71eca06121bcd266335cda230d24a7886a8d9f */
  certificates_number?: string
  /** 身份证所有人姓名（需加密） @maxLength 344 @example ca775af5f841bdf424b2e6eb86a6e21e */
  certificates_name?: string
  /** 结算账号（需加密） @maxLength 344 @example ca775af5f841bdf424b2e6eb86a6e21e */
  settlement_card_no?: string
  /** 结算户名（需加密） @maxLength 344 @example ca775af5f841bdf424b2e6eb86a6e21e */
  settlement_card_name?: string
  /** 结算银行 @maxLength 128 @example 招商银行科技园支行 */
  settlement_card_bank?: string
  /** 营业执照编号（需加密） @maxLength 344 @example 00110105MA00BE3C1W */
  business_license_number?: string
  /** 公司名称 @maxLength 128 @example XXXXX有限公司 */
  company_name?: string
  /** 门店地址 @maxLength 256 @example 广东省深圳市南山区深南大道10000号 */
  store_address?: string
  /** 门店经度 @maxLength 32 @example 22.5461478801 */
  store_longitude?: string
  /** 门店纬度 @maxLength 32 @example 113.9410519639 */
  store_latitude?: string
  /** 风险类型：GAMBLING、SEXY、CHEAT、TRANSACTION_DISPUTES、ONE_YUAN_BUY、MULTILEVEL_DISTRIBUTION_REBATE、OTHER或NO_ABNORMALITIES @maxLength 32 @example CHEAT */
  risk_type: string
  /** 处罚方式：CLOSE_PAY_PERMISSION、EXTEND_SETTLEMENT_CYCLE、CLOSE_WITHDRAW_CASH、CLEAN_UP或OTHER @maxLength 32 @example CLOSE_PAY_PERMISSION */
  punish_type: string
  /** 签名类型 @maxLength 32 */
  sign_type: 'HMAC-SHA256'
}

declare module '../../endpoint.js' {
  interface Endpoints {
    'v2/mchrisk/syncmchriskresult': Syncmchriskresult
  }
}
