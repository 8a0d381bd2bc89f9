import type { Async, Call, Rfc3339 } from '../../../endpoint.js'
import type {
  BuyerInformation,
  CardStatus,
  ExtraInformation,
  FapiaoApplicationItem,
  FapiaoInformationStatus,
  SellerInformation,
} from '../../../models/fapiao.js'

interface Verbs {
  /**
   * 查询电子发票
   * @remarks 普通商户, 服务商, 渠道商
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012531753
   */
  get: Call<
    {
      /** 发票申请单号 @example 4200000444201910177461284488 */
      fapiao_apply_id: string
      query?: {
        /** 子商户号 @example 1900000109 */
        sub_mchid?: string
        /** 商户发票单号 @example 20200701123456 */
        fapiao_id?: string
      }
    },
    FapiaoApplication
  >
}

/** `v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}` */
export interface FapiaoApplyId extends Verbs, Async<Verbs> {
  /** 电子发票：获取发票下载信息 */
  fapiaoFiles: import('./_fapiao_apply_id_/fapiao-files.js').FapiaoFiles
  /** 电子发票：将电子发票插入微信用户卡包 */
  insertCards: import('./_fapiao_apply_id_/insert-cards.js').InsertCards
  /** 电子发票：冲红电子发票 */
  reverse: import('./_fapiao_apply_id_/reverse.js').Reverse
}

export interface FapiaoApplication {
  /** 发票数量 @example 5 */
  total_count: number
  /** 发票信息 */
  fapiao_information: FapiaoInformation[]
}

/** 发票信息 */
export interface FapiaoInformation {
  /** 商户发票单号 @example 20200701123456 */
  fapiao_id: string
  /** 发票状态 */
  status: FapiaoInformationStatus
  /** 蓝字发票信息 */
  blue_fapiao?: BlueFapiao
  /** 红字发票信息 */
  red_fapiao?: BlueFapiao
  /** 电子发票插卡信息 */
  card_information?: CardInformation
  /** 总价税合计，单位为分 @example 382895 */
  total_amount: number
  /** 总税额，单位为分 @example 44050 */
  tax_amount: number
  /** 总金额，单位为分 @example 338845 */
  amount: number
  /** 销售方信息 */
  seller_information: SellerInformation
  /** 购买方信息 */
  buyer_information: BuyerInformation
  /** 附加信息 */
  extra_information: ExtraInformation
  /** 发票行信息 */
  items: FapiaoApplicationItem[]
  /** 备注信息 @example 备注 */
  remark?: string
  /** 开票失败错误码 @example BIZ_ERROR */
  fapiao_error_code?: string
  /** 开票失败原因 @example 开票失败。授信额度不足，请联系主管税务机关或者登录电子税务局提额/申报。 */
  fapiao_error_message?: string
}

/** 蓝字发票信息 */
export interface BlueFapiao {
  /** 发票代码 @example 044001911211 */
  fapiao_code: string
  /** 发票号码 @example 12897794 */
  fapiao_number: string
  /** 校验码 @example 69001808340631374774 */
  check_code: string
  /** 密码 @example 006>299-375/326>2+7/*0-+<351059<80<4* /5>+<11631+*3030/5*37+ */
  password: string
  /** 开票时间 @example 2020-07-01T12:00:00+08:00 */
  fapiao_time: Rfc3339
}

/** 电子发票插卡信息 */
export interface CardInformation {
  /** 插卡公众号AppID @example wxab8acb865bb1637e */
  card_appid: string
  /** 用户在插卡公众号下的OpenID @example plN5twRbHym_j-QcqCzstl0HmwEs */
  card_openid: string
  /** 电子发票卡券模板ID @example p4gLgvlAYSEOpeXGFVJRFxgop6iY */
  card_id?: string
  /** 电子发票在卡包中的编码 @example 379550244162 */
  card_code?: string
  /** 发票卡券状态 */
  card_status: CardStatus
}

declare module '../../../endpoint.js' {
  interface Endpoints {
    'v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}': FapiaoApplyId
  }
}
