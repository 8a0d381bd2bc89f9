import type { Async, Call } from '../../../endpoint.js'
import type { PaymentScene } from '../../../models/brand-card.js'

interface Verbs {
  /**
   * 添加交易连接名片规则申请
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016333302
   */
  post: Call<{ json: AddCardLink }, AddCardLink>
  /**
   * 查询已生效交易连接名片规则
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016366785
   */
  get: Call<{ query: ListCardLinks }, CardLinkList>
}

/** `v3/brand/card/card-links` */
export interface CardLinks extends Verbs, Async<Verbs> {
  /** 商家名片 */
  businessCode: import('./card-links/business-code.js').BusinessCode
  /** 商家名片：撤销交易连接名片配置申请 */
  cancelApplyment: import('./card-links/cancel-applyment.js').CancelApplyment
  /** 商家名片：解除已生效交易连接名片场景 */
  unbindCardLink: import('./card-links/unbind-card-link.js').UnbindCardLink
}

export interface AddCardLink {
  /** 业务申请编号 @example 190001351110000 */
  business_code: string
  /** 品牌ID @example 1004 */
  brand_id: string
  /** 交易场景类型 */
  payment_scene: PaymentScene
  /** 公众账号ID @example wxea9c30890f48d5ae */
  appid?: string
  /** 商户号 @example 111222333 */
  card_link_mchid?: string
  /** 服务ID @example 00005000000000548218251086296300 */
  service_id?: string
}

export interface ListCardLinks {
  /** 品牌ID @example 120344 */
  brand_id: string
  /** 交易场景类型 */
  payment_scene?: PaymentScene
  /** 查询页码 @example 1 */
  page_index?: string | number
  /** 查询页大小 @example 50 */
  page_size?: string | number
}

export interface CardLinkList {
  /** 品牌ID @example 1004 */
  brand_id?: string
  /** 查询页码 */
  page_index?: number
  /** 查询页大小 */
  page_size?: number
  /** 总数 */
  total_num?: number
  /** 已生效连接列表 */
  active_link_list?: ActiveLink[]
}

/** 已生效连接列表 */
export interface ActiveLink {
  /** 交易场景类型 */
  payment_scene: PaymentScene
  /** 公众账号ID @example wxea9c30890f48d5ae */
  appid_list?: string[]
  /** 商户号 @example 111222333 */
  card_link_mchid?: string
  /** 服务ID @example 00005000000000548218251086296300 */
  service_id?: string
}

declare module '../../../endpoint.js' {
  interface Endpoints {
    'v3/brand/card/card-links': CardLinks
  }
}
