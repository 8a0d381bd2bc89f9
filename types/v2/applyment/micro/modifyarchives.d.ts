import type { Async, Call } from '../../../endpoint.js'
import type { Signable } from '../../../models/v2.js'
import type { ModifiedBankCard } from '../../../models/v2-applyment.js'

interface Verbs {
  /**
   * 修改结算银行卡
   * @deprecated 官方文档已下线
   * @see https://pay.weixin.qq.com/doc/v2/partner/4014115349
   */
  post: Call<{ xml: ModifyBankCard; security: true }, ModifiedBankCard>
}

/** `v2/applyment/micro/modifyarchives` */
export interface Modifyarchives extends Verbs, Async<Verbs> {}

export interface ModifyBankCard extends Signable {
  /** 接口版本号 @maxLength 32 */
  version: '1.0'
  /** 商户号 @maxLength 32 @example 1230000109 */
  mch_id: string
  /** 小微商户号 @maxLength 32 @example 1230000109 */
  sub_mch_id: string
  /** 银行卡号 @maxLength 50 */
  account_number?: string
  /** 开户银行全称（含支行） @maxLength 256 @example 深圳农村商业银行xxx支行 */
  bank_name?: string
  /** 开户银行 @maxLength 50 @example 中国银行 */
  account_bank?: string
  /** 开户银行省市编码 @maxLength 6 @example 110000 */
  bank_address_code: string
  /** 平台证书序列号 @maxLength 64 @example 5430056GFRJK54YTFF653GDFH09HFGHF */
  cert_sn: string
  /** 签名类型 @maxLength 128 */
  sign_type: 'HMAC-SHA256'
}

declare module '../../../endpoint.js' {
  interface Endpoints {
    'v2/applyment/micro/modifyarchives': Modifyarchives
  }
}
