import type { Async, Call, Encrypted, SerialHeader } from '../../../endpoint.js'
import type { ApplianceId } from '../../../models/subsidy.js'

interface Verbs {
  /**
   * 查询补贴资格
   * @remarks 服务商, 电商平台
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013989543
   */
  get: Call<
    { query: QueryQualification; headers?: SerialHeader },
    {
      /** 资格的状态 */
      state: 'UNCLAIMED' | 'UNREDEEMED' | 'REDEEMED'
    }
  >
}

/** `v3/gov/subsidy/qualification` */
export interface Qualification extends Verbs, Async<Verbs> {}

export interface QueryQualification {
  /** 自然人姓名 @example OEimkKuua8igpd+0YDgqF2Z61l= */
  real_name?: Encrypted
  /** 自然人证件号 @example 1axtI9EZUr0343c89xQznxau+cRWPKP4YhVAoj/mEoNSgJh0nvuqQJ1cdL== */
  id_card_number?: Encrypted
  /** 手机号 @example 1axtI9EZUr0343c89xQznxau+cRWPKP4YhVAoj/nunesXwq9ogPnSj7EDA== */
  phone_number?: Encrypted
  /** 消费品类ID */
  appliance_id: ApplianceId
  /** OPENID @example oCuiA7RW33Tc3jtz_5CNLegC9kN0 */
  openid?: string
  /** APPID @example wx5cb0427850cd8c49 */
  appid?: string
  /** 使用的资格的地区编码 @example 310100 */
  qualification_region_code: string | number
  /** 证件类型 */
  identity_document_type?:
    | 'ID_DOC_TYPE_ID_CARD'
    | 'ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_HK_MC'
    | 'ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_TW'
}

declare module '../../../endpoint.js' {
  interface Endpoints {
    'v3/gov/subsidy/qualification': Qualification
  }
}
