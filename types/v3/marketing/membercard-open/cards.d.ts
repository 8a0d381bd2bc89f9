import type { Async, Call } from '../../../endpoint.js'
import type {
  AdditionalStatement,
  BalanceInformation,
  Brand,
  CardOpenCard,
  CardOpenCardCodeType,
  DateInformation,
  UserInformationForm,
} from '../../../models/member-card.js'

interface Verbs {
  /**
   * 创建会员卡模板
   * @remarks 普通商户, 服务商
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012545584
   */
  post: Call<{ json: CreateCardOpenCard }, CardOpenCard>
  /**
   * 查询会员卡模板列表
   * @remarks 普通商户, 服务商
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012547108
   */
  get: Call<{ query: ListCardOpenCards }, CardOpenCardList>
}

/** `v3/marketing/membercard-open/cards` */
export interface Cards extends Verbs, Async<Verbs> {
  /** 会员卡：查询会员卡模板信息、修改会员卡模板信息、删除会员卡模板 */
  _card_id_: import('./cards/_card_id_.js').CardId
}

export interface CreateCardOpenCard {
  /** 商户AppId @maxLength 32 @example wxea9c30890f48d5ae */
  appid: string
  /** 会员卡logo @maxLength 128 @example https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/0 */
  logo_url: string
  /** 品牌信息 */
  brand: Brand
  /** 卡名称 @maxLength 10 @example 微信支付测试卡 */
  title: string
  /** 会员卡背景图 @maxLength 128 @example https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/0 */
  background_picture_url: string
  /** 使用须知 @maxLength 500 @example 使用本会员卡表示你同意xxx公司的协议，最终解释权归xxx公司所有 */
  description: string
  /** 服务电话 @maxLength 32 @example 010-8877xxxx */
  service_phone?: string
  /** 会员码型 @maxLength 32 */
  code_type: CardOpenCardCodeType
  /** 会员卡总库存 @example 5000000 */
  total_quantity?: number
  /** 有效期 */
  date_information: DateInformation
  /** 会员卡code分配类型 */
  code_mode: 'SYSTEM_ALLOCATE' | 'MERCHANT_DEPOSIT' | 'REAL_TIME'
  /** 是否展示会员等级 */
  need_display_level?: boolean
  /** 会员初始等级 @example 白银会员 */
  init_level?: string
  /** 商户请求单号 @example 100002322019090134234sfdf */
  out_request_no: string
  /** 储值信息 */
  balance_information?: BalanceInformation
  /** 开卡信息 */
  user_information_form?: UserInformationForm
  /** 商户补充声明 */
  additional_statement?: AdditionalStatement
  /** 是否启用动态码 */
  need_dynamic_code?: boolean
}

export interface ListCardOpenCards {
  /** 品牌id @example 1001622624 */
  brand_id?: string
  /** 商户AppId @example wxea9c30890f48d5ae */
  appid?: string
  /** 分页页码 */
  offset: string | number
  /** 分页大小 @example 20 */
  limit: string | number
}

export interface CardOpenCardList {
  /** 总数量 */
  total_count: number
  /** 分页大小 */
  limit: number
  /** 分页页码 */
  offset: number
  /** 会员卡列表 */
  data?: CardOpenCard[]
}

declare module '../../../endpoint.js' {
  interface Endpoints {
    'v3/marketing/membercard-open/cards': Cards
  }
}
