import type { Async, Call, Encrypted, Rfc3339, SerialHeader } from '../../../../../endpoint.js'
import type { CancelledAuthCode } from '../../../../../models/subsidy.js'

interface Verbs {
  /**
   * n品类核销
   * @remarks 服务商, 电商平台
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013989530
   */
  post: Call<{ json: ConfirmNQualification; headers?: SerialHeader }, CancelledAuthCode>
}

/** `v3/gov/subsidy/zhejiang/n-qualifications/confirm` */
export interface Confirm extends Verbs, Async<Verbs> {}

export interface ConfirmNQualification {
  /** 品类集合 */
  data?: ConfirmNQualificationItem[]
  /** 请求流水号 @example 123 */
  req_ssn: string
  /** 请求时间 */
  req_time?: string
}

/** 品类集合 */
export interface ConfirmNQualificationItem {
  /** 品类编码 */
  cate_code: string
  /** 证件号码 */
  cert_no: Encrypted
  /** 能耗等级 */
  grade?: string
  /** 姓名 */
  name: Encrypted
  /** 交易完成或商品退回时间戳 */
  operation_time: Rfc3339
  /** 银行机构名称 */
  bank_name?: string
  /** 银行补贴金额 */
  bank_subsidy?: string
  /** 平台补贴金额 */
  plat_subsidy?: string
  /** 销售金额(单位元) */
  sales: string
  /** 品类状态（0-已核销/1-已退回） */
  status: string
  /** 补贴金额 */
  subsidy: string
  /** 手机号 */
  tel: Encrypted
  /** 收货地区编码 */
  add_code: string
  /** 收货地址 */
  address: Encrypted
  /** 销售方式（0-线上/1-线下） */
  sale_models: string
  /** 家电品牌 */
  brand: string
  /** 活动地区编码 */
  activity_add_code: string
  /** 统一社会信用代码 */
  uniscid: string
  /** 销售企业名称 */
  corp_name: string
  /** 商品序列号 */
  serial_num: string
}

declare module '../../../../../endpoint.js' {
  interface Endpoints {
    'v3/gov/subsidy/zhejiang/n-qualifications/confirm': Confirm
  }
}
