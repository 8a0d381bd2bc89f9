import type { Async, Call, Encrypted, SerialHeader } from '../../../../../endpoint.js'
import type { ApplianceId, UploadedGoods } from '../../../../../models/subsidy.js'

interface Verbs {
  /**
   * 领取资格(透传模式)
   * @remarks 服务商, 电商平台
   */
  post: Call<{ json: ClaimPassthrough; headers?: SerialHeader }, UploadedGoods>
}

/** `v3/gov/subsidy/qualifications/passthrough/claim` */
export interface Claim extends Verbs, Async<Verbs> {}

export interface ClaimPassthrough {
  /** 自然人姓名 @example OEimkKuua8igpd+0YDgqF2Z61l= */
  real_name: Encrypted
  /** 自然人证件号 @example 1axtI9EZUr0343c89xQznxau+cRWPKP4YhVAoj/mEoNSgJh0nvuqQJ1cdL== */
  id_card_number: Encrypted
  /** 手机号 @example 1axtI9EZUr0343c89xQznxau+cRWPKP4YhVAoj/nunesXwq9ogPnSj7EDA== */
  phone_number: Encrypted
  /** 消费品类ID */
  appliance_id?: ApplianceId
  /** 使用的资格的地区编码 @example 310100 */
  qualification_region_code: number
  /** 证件类型 */
  identity_document_type:
    | 'ID_DOC_TYPE_ID_CARD'
    | 'ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_HK_MC'
    | 'ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_TW'
  /** 经度 */
  longitude: string
  /** 纬度 */
  latitude: string
}

declare module '../../../../../endpoint.js' {
  interface Endpoints {
    'v3/gov/subsidy/qualifications/passthrough/claim': Claim
  }
}
