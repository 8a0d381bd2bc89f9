/** `FAPIAO.*` */
import type { CardStatus } from '../models/fapiao.js'

export interface FapiaoNotice {
  /** 微信支付分配的商户号 */
  mchid: string
  /** 子商户号 */
  sub_mchid?: string
  /** 开票时指定的发票申请单号 */
  fapiao_apply_id: string
  /** 发票申请单下关联的所有发票信息 */
  fapiao_information: FapiaoInformation[]
}

export interface FapiaoUserApplied {
  /** 微信支付分配的商户号 */
  mchid: string
  /** 子商户号 */
  sub_mchid?: string
  /** 发票申请单号 */
  fapiao_apply_id: string
  /** 用户完成发票抬头填写的时间 */
  apply_time: string
}

/** 发票申请单下关联的所有发票信息 */
export interface FapiaoInformation {
  /** 商户发票单号 */
  fapiao_id: string
  /** 发票状态 */
  fapiao_status: FapiaoStatus
  /** 发票状态 */
  card_status: CardStatus
}

/** 发票状态 */
export type FapiaoStatus = 'ISSUE_ACCEPTED' | 'ISSUED' | 'REVERSE_ACCEPTED' | 'REVERSED'

declare module './index.js' {
  interface NotificationEvents {
    /**
     * 发票卡券作废
     * @see https://pay.weixin.qq.com/doc/v3/merchant/4012286035
     * @see https://pay.weixin.qq.com/doc/v3/partner/4012071609
     * @see https://pay.weixin.qq.com/doc/v3/partner/4015792560
     */
    'FAPIAO.CARD_DISCARDED': FapiaoNotice
    /**
     * 发票插入用户卡包成功
     * @see https://pay.weixin.qq.com/doc/v3/merchant/4012286082
     * @see https://pay.weixin.qq.com/doc/v3/partner/4012072011
     * @see https://pay.weixin.qq.com/doc/v3/partner/4015792578
     */
    'FAPIAO.CARD_INSERTED': FapiaoNotice
    /**
     * 发票开具成功
     * @see https://pay.weixin.qq.com/doc/v3/merchant/4012286057
     * @see https://pay.weixin.qq.com/doc/v3/partner/4012071832
     * @see https://pay.weixin.qq.com/doc/v3/partner/4015792570
     */
    'FAPIAO.ISSUED': FapiaoNotice
    /**
     * 发票冲红成功
     * @see https://pay.weixin.qq.com/doc/v3/merchant/4012286074
     * @see https://pay.weixin.qq.com/doc/v3/partner/4012071979
     * @see https://pay.weixin.qq.com/doc/v3/partner/4015792571
     */
    'FAPIAO.REVERSED': FapiaoNotice
    /**
     * 用户发票抬头填写完成
     * @see https://pay.weixin.qq.com/doc/v3/merchant/4012286009
     * @see https://pay.weixin.qq.com/doc/v3/partner/4012070348
     * @see https://pay.weixin.qq.com/doc/v3/partner/4015792559
     */
    'FAPIAO.USER_APPLIED': FapiaoUserApplied
  }
}
