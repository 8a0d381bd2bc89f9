/** `PRODUCT_COUPON.*`, `PRODUCT_COUPON_SP.*` */
import type { Rfc3339 } from '../endpoint.js'
import type { ImageGenerationTask } from '../models/product-coupon.js'

export interface BrandProductCouponSend {
  /** 用户券Code */
  coupon_code: string
  /** 商品券ID */
  product_coupon_id: string
  /** 商品券批次ID */
  stock_id: string
  /** 商品券批次组ID */
  stock_bundle_id?: string
  /** 用户券组ID */
  user_coupon_bundle_id?: string
  /** 事件通知AppID */
  appid: string
  /** 用户OpenID */
  openid: string
  /** 用户UnionID */
  unionid: string
  /** 领券时间 */
  receive_time: Rfc3339
  /** 发券请求单号 */
  send_request_no: string
  /** 发券渠道 */
  send_channel: 'API' | 'BRAND_MANAGE' | 'RECEIVE_COMPONENT' | 'MEMBER'
  /** 有效期开始时间 */
  valid_begin_time: Rfc3339
  /** 有效期结束时间 */
  valid_end_time: Rfc3339
  /** 手机号 */
  phone_number?: string
  /** 国家码 */
  country_code?: string
  /** 自定义附加信息 */
  attach?: string
  /** 渠道自定义信息 */
  channel_custom_info?: string
}

export interface ProductCouponSend extends BrandProductCouponSend {
  /** 品牌ID */
  brand_id: string
}

export interface BrandProductCouponUse extends BrandProductCouponSend {
  /** 券核销请求单号 */
  use_request_no?: string
  /** 核销时间 */
  use_time?: Rfc3339
}

export interface BrandProductCouponReturn extends BrandProductCouponSend {
  /** 退券请求单号 */
  return_request_no?: string
  /** 退券时间 */
  return_time?: Rfc3339
}

declare module './index.js' {
  interface NotificationEvents {
    /** 商品券退券，品牌直连 */
    'PRODUCT_COUPON.RETURN': BrandProductCouponReturn
    /** 商品券发券，品牌直连 */
    'PRODUCT_COUPON.SEND': BrandProductCouponSend
    /** 商品券核销，品牌直连 */
    'PRODUCT_COUPON.USE': BrandProductCouponUse
    /**
     * 商品券图片生成结果
     * @see https://pay.weixin.qq.com/doc/v3/partner/4017327744
     * @see https://pay.weixin.qq.com/doc/v3/partner/4017327759
     */
    'PRODUCT_COUPON_SP.IMAGE_GENERATION': ImageGenerationTask
    /**
     * 商品券领券
     * @see https://pay.weixin.qq.com/doc/v3/partner/4015780862
     * @see https://pay.weixin.qq.com/doc/v3/partner/4016435717
     */
    'PRODUCT_COUPON_SP.SEND': ProductCouponSend
  }
}
