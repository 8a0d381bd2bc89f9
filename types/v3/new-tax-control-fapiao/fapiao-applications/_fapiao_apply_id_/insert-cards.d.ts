import type { Async, Call, Rfc3339, SerialHeader } from '../../../../endpoint.js'
import type {
  BuyerInformation,
  ExtraInformation,
  FapiaoApplicationItem,
  SellerInformation,
} from '../../../../models/fapiao.js'

interface Verbs {
  /**
   * 将电子发票插入微信用户卡包
   * @remarks 普通商户, 服务商, 渠道商
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012538365
   */
  post: Call<
    {
      /** 发票申请单号 @example 4200000444201910177461284488 */
      fapiao_apply_id: string
      json: InsertFapiaoApplicationCards
      headers?: SerialHeader
    },
    void
  >
}

/** `v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/insert-cards` */
export interface InsertCards extends Verbs, Async<Verbs> {}

export interface InsertFapiaoApplicationCards {
  /** 子商户号 @example 1900000109 */
  sub_mchid?: string
  /** 插卡场景 */
  scene: 'WITH_WECHATPAY' | 'WITHOUT_WECHATPAY'
  /** 购买方信息 */
  buyer_information: BuyerInformation
  /** 电子发票卡券信息列表 */
  fapiao_card_information: FapiaoCardInformation[]
}

/** 电子发票卡券信息列表 */
export interface FapiaoCardInformation {
  /** 电子发票文件ID @example ASNFZ4mrze/+3LqYdlQyEA== */
  fapiao_media_id: string
  /** 发票号码 @example 12897794 */
  fapiao_number: string
  /** 发票代码 @example 044001911211 */
  fapiao_code: string
  /** 开票时间 @example 2020-07-01T12:00:00+08:00 */
  fapiao_time: Rfc3339
  /** 校验码 @example 69001808340631374774 */
  check_code: string
  /** 密码 @example 006>299-375/326>2+7/*0-+<3510 */
  password: string
  /** 总价税合计，单位为分 @example 382895 */
  total_amount: number
  /** 总税额，单位为分 @example 44050 */
  tax_amount: number
  /** 总金额，单位为分 @example 338845 */
  amount: number
  /** 销售方信息 */
  seller_information: SellerInformation
  /** 附加信息 */
  extra_information: ExtraInformation
  /** 发票行信息 */
  items: FapiaoApplicationItem[]
  /** 备注信息 @example 备注 */
  remark?: string
}

declare module '../../../../endpoint.js' {
  interface Endpoints {
    'v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/insert-cards': InsertCards
  }
}
