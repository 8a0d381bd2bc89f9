import type { Async, Call } from '../../../endpoint.js'
import type { Signable, V2Result } from '../../../models/v2.js'

interface Verbs {
  /**
   * 查询升级申请单状态
   * @deprecated 官方文档已下线
   * @see https://pay.weixin.qq.com/wiki/doc/api/xiaowei.php?chapter=28_3&index=3
   */
  post: Call<{ xml: QueryMicroUpgrade; security: true }, MicroUpgrade>
}

/** `v2/applyment/micro/getupgradestate` */
export interface Getupgradestate extends Verbs, Async<Verbs> {}

export interface QueryMicroUpgrade extends Signable {
  /** 接口版本号 @maxLength 32 @example 1.0 */
  version: string
  /** 商户号 @maxLength 32 @example 1230000109 */
  mch_id: string
  /** 小微商户号 @maxLength 32 @example 1230000109 */
  sub_mch_id: string
  /** 签名类型 @maxLength 128 */
  sign_type: 'HMAC-SHA256'
}

export interface MicroUpgrade extends V2Result {
  /** 随机字符串 @maxLength 32 @example ibuaiVcKdpRxkhJA */
  nonce_str: string
  /** 签名 @maxLength 32 @example D675A1E471DBF7C0B1AC5883B5BDA9EF */
  sign: string
  /** 小微商户号 @maxLength 32 @example 1230000109 */
  sub_mch_id: string
  /** 申请状态 @maxLength 32 @example REJECTED */
  applyment_state: string
  /** 申请状态描述 @maxLength 32 @example 已驳回 */
  applyment_state_desc: string
  /** 签约二维码 @maxLength 256 @example https://pay.weixin.qq.com */
  sign_qrcode?: string
  /** 签约链接 @maxLength 256 @example https://pay.weixin.qq.com */
  sign_url?: string
  /** 审核详情 @maxLength 1024 @example 详情参考2.2.5 */
  audit_detail?: string
  /** 付款户名 @maxLength 32 */
  account_name: string
  /** 汇款金额 @maxLength 32 @example 124 */
  pay_amount: string
  /** 收款卡号 @maxLength 128 @example 7222223333322332 */
  destination_account_number: string
  /** 收款户名 @maxLength 256 @example 财付通支付科技有限公司 */
  destination_account_name: string
  /** 开户银行 @maxLength 256 @example 招商银行威盛大厦支行 */
  destination_account_bank: string
  /** 省市信息 @maxLength 128 @example 深圳 */
  city: string
  /** 备注信息 @maxLength 128 @example 入驻账户验证 */
  remark: string
  /** 汇款截止时间 @maxLength 20 @example 2018-12-1017:09:01 */
  deadline_time: string
  /** 参数名称 @maxLength 32 @example 1230000109 */
  param_name: string
  /** 驳回原因 @maxLength 32 @example 银行账户不存在 */
  reject_reason: string
}

declare module '../../../endpoint.js' {
  interface Endpoints {
    'v2/applyment/micro/getupgradestate': Getupgradestate
  }
}
