import type { Async, Call } from '../../../../endpoint.js'
import type {
  AdditionalStatement,
  BalanceInformation,
  CardOpenCard,
  CardOpenCardCodeType,
  DateInformation,
  UserInformationFormCommonField,
  UserInformationFormCustomField,
} from '../../../../models/member-card.js'

interface Verbs {
  /**
   * 查询会员卡模板信息
   * @remarks 普通商户, 服务商
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012547650
   */
  get: Call<
    {
      /** 会员卡id @example pbLatjvWOibDc5-TBnbUk1pD12o0 */
      card_id: string
    },
    CardOpenCard
  >
  /**
   * 修改会员卡模板信息
   * @remarks 普通商户, 服务商
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012549567
   */
  patch: Call<
    {
      /** 会员卡id @example pbLatjvWOibDc5-TBnbUk1pD12o0 */
      card_id: string
      json: ModifyCardOpenCard
    },
    void
  >
  /**
   * 删除会员卡模板
   * @remarks 普通商户, 服务商
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012549682
   */
  delete: Call<
    {
      /** 会员卡id @example pbLatjvWOibDc5-TBnbUk1pD12o0 */
      card_id: string
    },
    void
  >
}

/** `v3/marketing/membercard-open/cards/{card_id}` */
export interface CardId extends Verbs, Async<Verbs> {
  /** 会员卡 */
  codes: import('./_card_id_/codes.js').Codes
  /** 会员卡：加密code解码（跳转型激活） */
  decryptCode: import('./_card_id_/decrypt-code.js').DecryptCode
  /** 会员卡：商户预授权 */
  permissionTokens: import('./_card_id_/permission-tokens.js').PermissionTokens
  /** 会员卡 */
  phoneMembercard: import('./_card_id_/phone-membercard.js').PhoneMembercard
  /** 会员卡：创建会员卡二维码 */
  qrcode: import('./_card_id_/qrcode.js').Qrcode
  /** 会员卡：设置会员卡模板权益项 */
  rights: import('./_card_id_/rights.js').Rights
  /** 会员卡：添加会员卡服务项 */
  serviceModules: import('./_card_id_/service-modules.js').ServiceModules
  /** 会员卡：老会员卡模板升级 */
  upgrade: import('./_card_id_/upgrade.js').Upgrade
  /** 会员卡 */
  users: import('./_card_id_/users.js').Users
}

export interface ModifyCardOpenCard {
  /** 商户AppId @example wxea9c30890f48d5ae */
  appid?: string
  /** 会员卡logo @example https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/0 */
  logo_url?: string
  /** 卡名称 @example 微信支付测试卡 */
  title?: string
  /** 会员卡背景图 @example https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/0 */
  background_picture_url?: string
  /** 使用须知 @example 使用本会员卡表示你同意xxx公司的协议，最终解释权归xxx公司所有 */
  description?: string
  /** 服务电话 @example 010-8877xxxx */
  service_phone?: string
  /** 会员卡总库存 @example 5000000 */
  total_quantity?: number
  /** 有效期 */
  date_information?: DateInformation
  /** 是否展示会员等级 */
  need_display_level?: boolean
  /** 会员初始等级 @example 白银会员 */
  init_level?: string
  /** 储值信息 */
  balance_information?: BalanceInformation
  /** 开卡信息 */
  user_information_form?: UserInformationForm
  /** 商户补充声明 */
  additional_statement?: AdditionalStatement
  /** 会员卡code分配类型 */
  code_mode?: 'SYSTEM_ALLOCATE' | 'MERCHANT_DEPOSIT' | 'REAL_TIME'
  /** 会员码型 */
  code_type?: CardOpenCardCodeType
  /** 是否启用动态码 */
  need_dynamic_code?: boolean
}

/** 开卡信息 */
export interface UserInformationForm {
  /** 是否允许修改 */
  can_modify_after_activate?: boolean
  /** 平台提供的通用开卡信息字段 */
  common_field_list?: UserInformationFormCommonField[]
  /** 商户自定义的开卡信息字段 */
  custom_field_list?: UserInformationFormCustomField[]
}

declare module '../../../../endpoint.js' {
  interface Endpoints {
    'v3/marketing/membercard-open/cards/{card_id}': CardId
  }
}
