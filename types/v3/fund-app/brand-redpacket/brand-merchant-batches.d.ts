import type { Async, Call, Encrypted, Rfc3339, SerialHeader } from '../../../endpoint.js'
import type { BatchState } from '../../../models/brand-redpacket.js'

interface Verbs {
  /**
   * 品牌商户发放红包
   * @remarks 普通商户
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4014310358
   */
  post: Call<{ json: SendBrandMerchantBatch; headers?: SerialHeader }, SentBrandMerchantBatch>
}

/** `v3/fund-app/brand-redpacket/brand-merchant-batches` */
export interface BrandMerchantBatches extends Verbs, Async<Verbs> {
  /** 品牌红包：微信支付批次单号查询批次单 */
  _batch_no_: import('./brand-merchant-batches/_batch_no_.js').BatchNo
}

export interface SendBrandMerchantBatch {
  /** 品牌ID @example 1234 */
  brand_id: number
  /** 品牌AppID @maxLength 32 @example wxf636efh567hg4356 */
  brand_appid: string
  /** 品牌红包发放场景 */
  scene: 'CUSTOM_SEND'
  /** 品牌红包模板ID @maxLength 128 @example 123400001 */
  template_id: string
  /** 商家品牌红包批次单号 @maxLength 32 @example plfk2020042013 */
  out_batch_no: string
  /** 品牌红包批次名称 @maxLength 32 @example 双十一营销用品牌红包 */
  batch_name: string
  /** 品牌红包批次备注 @maxLength 32 @example 双十一营销用品牌红包 */
  batch_remark: string
  /** 总金额，单位为分 @example 10000 */
  total_amount: number
  /** 总笔数 @example 10 */
  total_num: number
  /** 品牌红包明细列表 */
  detail_list: BrandMerchantBatchDetail[]
}

export interface SentBrandMerchantBatch {
  /** 商家品牌红包批次单号 @maxLength 32 @example plfk2020042013 */
  out_batch_no: string
  /** 微信支付品牌红包批次单号 @maxLength 64 @example 1210000071100999991182020050700019480001 */
  batch_no: string
  /** 品牌红包批次创建时间 @example 2015-05-20T13:29:35.120+08:00 */
  create_time: Rfc3339
  /** 批次单状态 */
  batch_state?: BatchState
}

/** 品牌红包明细列表 */
export interface BrandMerchantBatchDetail {
  /** 商家品牌红包明细单号 @maxLength 32 @example x23zy545Bd5436 */
  out_detail_no: string
  /** 预算总金额，单位为分 @example 100 */
  amount: number
  /** 接收红包用户OpenID @maxLength 64 @example o-MYE42l80oelYMDE34nYD456Xoy */
  openid: string
  /** 接收红包用户姓名 @example 757b340b45ebef5467rter35gf464344v3542sdf4t6re4tb4f54ty45t4yyry45 */
  user_name?: Encrypted
  /** 红包备注 @maxLength 32 @example 来自XX的红包 */
  remark: string
}

declare module '../../../endpoint.js' {
  interface Endpoints {
    'v3/fund-app/brand-redpacket/brand-merchant-batches': BrandMerchantBatches
  }
}
