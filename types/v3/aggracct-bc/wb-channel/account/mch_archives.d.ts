import type { Async, Call, Encrypted, SerialHeader } from '../../../../endpoint.js'
import type { QueryAccountBalance } from '../../../../models/aggracct-bc.js'

interface Verbs {
  /**
   * 查询商户资料
   * @remarks 普通商户
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4016642632
   */
  get: Call<{ query: QueryAccountBalance; headers?: SerialHeader }, MchArchive>
}

/** `v3/aggracct-bc/wb-channel/account/mch_archives` */
export interface MchArchives extends Verbs, Async<Verbs> {}

export interface MchArchive {
  /** 微信支付商户号 @example 1900016681 */
  mchid?: string
  /** 额度台账号 @example 8609cb22e1774a50a930e414cc71eca06121bcd266335cda230d24a7886a8d9f */
  bal_account_no?: Encrypted
  /** 主体类型 */
  merchant_type?: '1' | '2' | '3'
  /** 主体证件类型 */
  merchant_id_type?: '12'
  /** 主体证件登记名称 @example 江西米高文化传媒有限测试公司 */
  merchant_name?: Encrypted
  /** 主体证件号码 @example 91360735MA35RDY220 */
  merchant_id_no?: Encrypted
  /** 主体证件有效期起始日 @example 2025-10-01 */
  effective_date?: string
  /** 主体证件有效期结束日 @example 9999-12-31 */
  expire_date?: string
  /** 主体证件正面影像ID @example 25102811A94212141615335094943740 */
  merchant_img_front_id?: string
  /** 主体注册地址 @example 江西省赣州市石城县琴江镇东南路山河馨城7-401室 */
  register_address?: string
  /** 主体经营范围 @example 食品销售（仅销售预包装食品）；保健食品（预包装）销售 */
  business_scope?: string
  /** 法定代表人信息 */
  legal_representative?: LegalRepresentative
  /** 受益所有人信息列表 */
  beneficial_owner?: BeneficialOwner[]
  /** 卡号 @example example_card_no */
  card_no?: Encrypted
  /** 商户子账户协议号 @example example_sgn_no */
  sgn_no?: string
}

/** 法定代表人信息 */
export interface LegalRepresentative {
  /** 法定代表人证件类型 */
  legal_representative_id_type: '01'
  /** 法定代表人姓名 @example 张三 */
  legal_representative_name: Encrypted
  /** 法定代表人证件号码 @example 362137196601100023 */
  legal_representative_id_no: Encrypted
  /** 法定代表人证件有效期起始日 @example 2000-10-01 */
  legal_representative_effective_date: string
  /** 法定代表人证件有效期结束日 @example 9999-12-31 */
  legal_representative_expire_date: string
  /** 法定代表人证件正面影像ID @example 25102811A94212141615335094943741 */
  legal_representative_img_front_id: string
  /** 法定代表人证件反面影像ID @example 25102811A94212141615335094943742 */
  legal_representative_img_back_id: string
  /** 法定代表人居住地址 @example 江西省赣州市石城县琴江镇东南路山河馨城7-401室 */
  legal_representative_address: Encrypted
  /** 法定代表人发证机关 @example 江西省赣州市石城县公安局 */
  legal_representative_issue_authority?: string
  /** 法定代表人民族 @example 汉族 */
  legal_representative_nation?: string
}

/** 受益所有人信息列表 */
export interface BeneficialOwner {
  /** 受益所有人编号 @example 1 */
  beneficial_owner_no: string
  /** 受益所有人证件类型 */
  beneficial_owner_id_type: '01'
  /** 受益所有人姓名 @example 李四 */
  beneficial_owner_name: Encrypted
  /** 受益所有人证件号码 @example 362137196601100023 */
  beneficial_owner_id_no: Encrypted
  /** 受益所有人证件有效期起始日 @example 2000-01-01 */
  beneficial_owner_effective_date: string
  /** 受益所有人证件有效期结束日 @example 9999-12-31 */
  beneficial_owner_expire_date: string
  /** 受益所有人证件正面影像ID @example 25102811A94212141615335094943741 */
  beneficial_owner_img_front_id: string
  /** 受益所有人证件反面影像ID @example 25102811A94212141615335094943741 */
  beneficial_owner_img_back_id: string
  /** 受益所有人居住地址 @example 江西省赣州市石城县琴江镇东南路山河馨城7-401室 */
  beneficial_owner_address: Encrypted
}

declare module '../../../../endpoint.js' {
  interface Endpoints {
    'v3/aggracct-bc/wb-channel/account/mch_archives': MchArchives
  }
}
