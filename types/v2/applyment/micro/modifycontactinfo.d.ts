import type { Async, Call } from '../../../endpoint.js'
import type { Signable } from '../../../models/v2.js'
import type { ModifiedBankCard } from '../../../models/v2-applyment.js'

interface Verbs {
  /**
   * 修改联系信息
   * @deprecated 官方文档已下线
   * @see https://pay.weixin.qq.com/doc/v2/partner/4014115350
   */
  post: Call<{ xml: ModifyContact; security: true }, ModifiedBankCard>
}

/** `v2/applyment/micro/modifycontactinfo` */
export interface Modifycontactinfo extends Verbs, Async<Verbs> {}

export interface ModifyContact extends Signable {
  /** 接口版本号 @maxLength 32 */
  version: '1.0'
  /** 商户号 @maxLength 32 @example 1230000109 */
  mch_id: string
  /** 小微商户号 @maxLength 32 @example 1230000109 */
  sub_mch_id?: string
  /** 手机号 @maxLength 11 @example 13734543456 */
  mobile_phone?: string
  /** 邮箱 @maxLength 50 @example zhangsan@227.com */
  email?: string
  /** 商户简称 @maxLength 20 @example 张三的小店 */
  merchant_name?: string
  /** 加密的平台证书序列号 @maxLength 64 @example 50062CE505775F070CAB06E697F1BBD1AD4F4D87 */
  cert_sn: string
  /** 签名类型 @maxLength 128 */
  sign_type: 'HMAC-SHA256'
}

declare module '../../../endpoint.js' {
  interface Endpoints {
    'v2/applyment/micro/modifycontactinfo': Modifycontactinfo
  }
}
