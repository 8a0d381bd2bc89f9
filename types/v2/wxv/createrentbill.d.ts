import type { Async, Call } from '../../endpoint.js'
import type { Signable } from '../../models/v2.js'
import type { CreatedHotelBill } from '../../models/v2-rent.js'

interface Verbs {
  /**
   * 创建租借订单
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=18_1&index=2
   */
  post: Call<{ xml: CreateRentBillRequest; security: true }, CreatedHotelBill>
}

/** `v2/wxv/createrentbill` */
export interface Createrentbill extends Verbs, Async<Verbs> {}

export interface CreateRentBillRequest extends Signable {
  /** 接口版本号 @maxLength 32 */
  version: '1.0'
  /** 公众账号ID @maxLength 32 @example wxd678efh567hg6787 */
  appid: string
  /** 商户号 @maxLength 32 @example 1230000109 */
  mch_id: string
  /** 商户服务订单号 @maxLength 32 @example 1234323JKHDFE1243252 */
  out_order_no: string
  /** 服务ID @maxLength 32 */
  service_id: string
  /** 商品名称 @maxLength 40 @example 充电宝一个 */
  goods_name: string
  /** 租用时间 @maxLength 14 @example 20091225091010 */
  start_time?: string
  /** 预定归还时间 @maxLength 14 @example 20091225091010 */
  end_time?: string
  /** 租用地点 @maxLength 20 @example 嗨客时尚主题展餐厅 */
  service_location?: string
  /** 押金总额，单位为分 */
  deposit_amount: number | string
  /** 租金规则 计费单位 @maxLength 32 @example FEN_1_HOUR */
  rent_unit: string
  /** 租金规则 计费单价费用，单位为分 @example 8000 */
  rent_unit_fee: number | string
  /** 租金规则 计费说明 @maxLength 30 @example 租金前1小时免费，每日封顶10元。 */
  rent_fee_desc?: string
  /** 商户数据包 @maxLength 200 */
  attach?: string
  /** 平台证书序列号 @maxLength 128 @example 45233302 */
  cert_serial_no: string
  /** 用户标识 @maxLength 128 @example oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
  openid?: string
  /** 用户姓名 @maxLength 400 */
  name?: string
  /** 用户手机号 @maxLength 400 */
  phone?: string
  /** 用户身份证ID @maxLength 400 */
  userid?: string
  /** 用户收货地址 @maxLength 400 */
  address?: string
  /** 签名类型 @maxLength 32 */
  sign_type: 'HMAC-SHA256'
}

declare module '../../endpoint.js' {
  interface Endpoints {
    'v2/wxv/createrentbill': Createrentbill
  }
}
