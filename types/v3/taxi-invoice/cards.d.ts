import type { Async, Call, Rfc3339 } from '../../endpoint.js'
import type { ExtraInformation, SellerInformation } from '../../models/fapiao.js'

interface Verbs {
  /**
   * 将出租车电子发票插入微信用户卡包
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012461432
   */
  post: Call<{ json: CreateTaxiInvoiceCard }, CreatedTaxiInvoiceCard>
}

/** `v3/taxi-invoice/cards` */
export interface Cards extends Verbs, Async<Verbs> {
  /** 出租车电子发票：上传出租车电子发票文件 */
  uploadFile: import('./cards/upload-file.js').UploadFile
}

export interface CreateTaxiInvoiceCard {
  /** 出租车经营主体商户号 @example 1900000109 */
  company_mchid: string
  /** 面对面付款单号 @example 10001071012021110600437180176110 */
  trade_number: string
  /** 应用ID @example wxb1170446a4c0a5a2 */
  appid?: string
  /** 用户标识 @example oUypO5aQ1oOCaSiNZUpT5kxxJHuc */
  openid: string
  /** 行政区划代码 @example 310100 */
  region_id: number
  /** 营运资格证号 @example 6298416 */
  driver_license: string
  /** 车牌号 @example 浙AD12345 */
  plate_number: string
  /** 发票卡券信息 */
  fapiao_card_information: FapiaoCardInformation
  /** 获取乘客行程单详情的凭证 @example ESvqG19gjw0qiiy1eeRA4VusLrOmIYQOMJ8rXX2V */
  token?: string
}

export interface CreatedTaxiInvoiceCard {
  /** 插入用户卡包的公众号AppID @example wxab8acb865bb1637e */
  card_appid: string
  /** 用户在插卡公众号下的OpenID @example plN5twRbHym_j-QcqCzstl0HmwEs */
  card_openid: string
  /** 出租车电子发票卡券模板ID @example p4gLgvlAYSEOpeXGFVJRFxgop6iY */
  card_id: string
  /** 出租车电子发票在卡包中的编码 @example 379550244162 */
  card_code: string
}

/** 发票卡券信息 */
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
  /** 密码 */
  password: string
  /** 总价税合计，单位为分 @example 382895 */
  total_amount: number
  /** 总税额，单位为分 @example 44050 */
  tax_amount: number
  /** 总金额，单位为分 @example 338845 */
  amount: number
  /** 购买方信息 */
  buyer_information: BuyerInformation
  /** 销售方信息 */
  seller_information: SellerInformation
  /** 附加信息 */
  extra_information: ExtraInformation
  /** 发票行信息 */
  items?: CreateTaxiInvoiceCardItem[]
  /** 备注信息 @example 备注 */
  remark?: string
}

/** 购买方信息 */
export interface BuyerInformation {
  /** 购买方类型 @example CORPORATION */
  type: string
  /** 名称 @example 深圳市南山区测试企业 */
  name: string
  /** 纳税人识别号 @example 202003261233701778 */
  taxpayer_id?: string
  /** 地址 @example 深圳市南山区深南大道10000号 */
  address?: string
  /** 电话 @example 075512345678 */
  telephone?: string
  /** 开户银行 @example 测试银行 */
  bank_name?: string
  /** 银行账号 @example 62001234567890 */
  bank_account?: string
}

/** 发票行信息 */
export interface CreateTaxiInvoiceCardItem {
  /** 货物或应税劳务、服务编码 @example 3010101020203000000 */
  tax_code: string
  /** 货物或应税劳务、服务名称 @example 出租汽车客运服务 */
  goods_name: string
  /** 规格型号 @example A4 */
  specification?: string
  /** 单位 @example 次 */
  unit?: string
  /** 数量 @example 100000000 */
  quantity: number
  /** 单价，单位为分 @example 380442000000 */
  unit_price: number
  /** 单行金额，单位为分 @example 380442 */
  amount: number
  /** 单行税额，单位为分 @example 49458 */
  tax_amount: number
  /** 单行金额合计，单位为分 @example 429900 */
  total_amount: number
  /** 税率 @example 1300 */
  tax_rate: number
  /** 税收优惠政策标识 @example NO_FAVORABLE */
  tax_prefer_mark: string
  /** 是否折扣行 */
  discount: boolean
}

declare module '../../endpoint.js' {
  interface Endpoints {
    'v3/taxi-invoice/cards': Cards
  }
}
