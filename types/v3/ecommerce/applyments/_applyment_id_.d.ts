import type { Async, Call } from '../../../endpoint.js'
import type {
  EcommerceApplymentAuditDetail,
  EcommerceApplymentState,
} from '../../../models/ecommerce-applyments.js'

interface Verbs {
  /**
   * 通过申请单ID查询申请状态
   * @remarks 电商平台
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012691469
   */
  get: Call<
    {
      /** 微信支付申请单号 @example 2000002124775691 */
      applyment_id: string | number
    },
    EcommerceApplyment
  >
}

/** `v3/ecommerce/applyments/{applyment_id}` */
export interface ApplymentId extends Verbs, Async<Verbs> {
  /** 平台收付通·二级商户进件：撤销申请单-使用申请单号 */
  revoke: import('./_applyment_id_/revoke.js').Revoke
}

export interface EcommerceApplyment {
  /** 申请状态 */
  applyment_state: EcommerceApplymentState
  /** 申请状态描述 @maxLength 32 @example 审核中 */
  applyment_state_desc: string
  /** 签约链接 @maxLength 256 */
  sign_url?: string
  /** 电商平台二级商户号 @maxLength 32 @example 1542488631 */
  sub_mchid?: string
  /** 汇款账户验证信息 */
  account_validation?: AccountValidation
  /** 驳回原因详情 */
  audit_detail?: EcommerceApplymentAuditDetail[]
  /** 法人验证链接 @maxLength 256 */
  legal_validation_url?: string
  /** 业务申请编号 @maxLength 124 @example APPLYMENT_00000000001 */
  out_request_no: string
  /** 微信支付申请单号 @example 2000002124775691 */
  applyment_id: number
  /** 签约状态 */
  sign_state?: 'UNSIGNED' | 'SIGNED' | 'NOT_SIGNABLE'
}

/** 汇款账户验证信息 */
export interface AccountValidation {
  /** 付款户名 */
  account_name: string
  /** 付款卡号 @maxLength 128 @example 9nZYDEvBT4rDdICA3ZYXshYqeOSslSjSauAE+as7mAEDJly+DgRuVs74msmKUH8pl+3oA== */
  account_no?: string
  /** 汇款金额，单位为分 @example 124 */
  pay_amount: number
  /** 收款卡号 @maxLength 128 @example 7222223333322332 */
  destination_account_number: string
  /** 收款户名 @maxLength 128 @example 财付通支付科技有限公司 */
  destination_account_name: string
  /** 开户银行 @maxLength 128 @example 招商银行威盛大厦支行 */
  destination_account_bank: string
  /** 省市信息 @maxLength 128 @example 深圳 */
  city: string
  /** 备注信息 @maxLength 128 @example 入驻账户验证 */
  remark: string
  /** 汇款截止时间 @maxLength 20 @example 2018-12-10 17:09:01 */
  deadline: string
}

declare module '../../../endpoint.js' {
  interface Endpoints {
    'v3/ecommerce/applyments/{applyment_id}': ApplymentId
  }
}
