import type { Async, Call, Encrypted } from '../../../endpoint.js'
import type { RelationType } from '../../../models/overseas-profit-sharing.js'

interface Verbs {
  /**
   * 添加分账接收方
   * @remarks 直连模式, 机构模式
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013024908
   */
  post: Call<{ json: AddReceiver }, AddedReceiver>
  /**
   * 删除分账接收方
   * @remarks 直连模式, 机构模式
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013027316
   */
  delete: Call<{ json: DeleteReceiver }, void>
}

/** `v3/global/profit-sharing/receivers` */
export interface Receivers extends Verbs, Async<Verbs> {
  /** 境外支付·分账：查询分账接收方添加结果 */
  _account_: import('./receivers/_account_.js').Account
}

export interface AddReceiver {
  /** 子商户号 @example 1900000109 */
  sub_mchid?: string
  /** 应用ID @example wx8888888888888888 */
  appid?: string
  /** 子商户应用ID @example wx8888888888888889 */
  sub_appid?: string
  /** 分账接收方类型 */
  type?: 'MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID'
  /** 分账接收方帐号 @example 86693852 */
  account?: string
  /** 分账个人接收方姓名 @example hu89ohu89ohu89o */
  name?: Encrypted
  /** 是否已经获取用户实名信息授权 */
  authorized?: boolean
  /** 与分账方的关系类型 */
  relation_type?: RelationType
  /** 自定义的分账关系 @example 代理商 */
  custom_relation?: string
  /** 分账场景详细描述 @example 该分账接收方是境内税费服务提供方，帮助商户向境内海关代扣代缴税费。 */
  scene?: string
  /** 接收方商户的主营业务范围 @example 税务准备服务 */
  major_service?: string
  /** 分账接收方预计分账比例 @example 2000 */
  expected_ratio?: number
  /** 增加分账接收方申请函文件ID @example de851a06-5a38-9d31-a102-275a17c477de */
  application_file_id?: string
  /** 分账方与接收方合作关系证明文件ID @example de851a06-5a38-9d31-a102-275a17c477de */
  partnership_file_id?: string
}

export interface AddedReceiver {
  /** 子商户号 @example 1900000109 */
  sub_mchid?: string
  /** 分账接收方类型 */
  type: 'MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID'
  /** 分账接收方账号 @example 86693852 */
  account: string
  /** 分账接收方全称 @example hu89ohu89ohu89o */
  name?: Encrypted
  /** 与分账方的关系类型 */
  relation_type: RelationType
  /** 自定义的分账关系 @example 代理商 */
  custom_relation?: string
  /** 分账场景详细描述 @example 该分账接收方是境内税费服务提供方，帮助商户向境内海关代扣代缴税费。 */
  scene?: string
  /** 接收方商户的主营业务范围 @example 税务准备服务 */
  major_service?: string
  /** 分账接收方预计分账比例 @example 2000 */
  expected_ratio?: number
  /** 微信文件标识ID @example de851a06-5a38-9d31-a102-275a17c477de */
  file_id?: string
  /** 接收方关系状态 */
  state?: string
  /** 接收关系添加失败原因 */
  fail_reason?: string
  /** 增加分账接收方申请函文件ID @example de851a06-5a38-9d31-a102-275a17c477de */
  application_file_id?: string
  /** 分账方与接收方合作关系证明文件ID @example de851a06-5a38-9d31-a102-275a17c477de */
  partnership_file_id?: string
}

export interface DeleteReceiver {
  /** 子商户号 @example 1900000109 */
  sub_mchid?: string
  /** 应用ID @example wx8888888888888888 */
  appid?: string
  /** 子商户应用ID @example wx8888888888888889 */
  sub_appid?: string
  /** 分账接收方类型 */
  type?: 'MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID'
  /** 分账接收方帐号 @example 86693852 */
  account?: string
}

declare module '../../../endpoint.js' {
  interface Endpoints {
    'v3/global/profit-sharing/receivers': Receivers
  }
}
