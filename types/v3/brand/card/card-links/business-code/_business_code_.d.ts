import type { Async, Call } from '../../../../../endpoint.js'
import type { PaymentScene } from '../../../../../models/brand-card.js'

interface Verbs {
  /**
   * 根据业务申请编号查询添加申请状态
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016366816
   */
  get: Call<
    {
      /** 业务申请编号 @example 190001351110000 */
      business_code: string
      query: {
        /** 品牌ID @example 120344 */
        brand_id: string
      }
    },
    CardLink
  >
}

/** `v3/brand/card/card-links/business-code/{business_code}` */
export interface BusinessCodeValue extends Verbs, Async<Verbs> {}

export interface CardLink {
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
  /** 交易连接名片配置状态 */
  configuration_state:
    | 'WAITING_AUDIT'
    | 'AUDIT_REJECT'
    | 'WAITING_CONFIRMATION'
    | 'MERCHANT_ADMIN_REJECT'
    | 'IN_EFFECT'
  /** 驳回原因 @example 具体驳回原因xxx */
  reject_reason?: string
}

declare module '../../../../../endpoint.js' {
  interface Endpoints {
    'v3/brand/card/card-links/business-code/{business_code}': BusinessCodeValue
  }
}
