import type { Async, Call } from '../../../../endpoint.js'

interface Verbs {
  /**
   * 查询商户影像件资料
   * @remarks 普通商户
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4025779210
   */
  get: Call<{ query: QueryMchMedia }, AggracctBcMchMedia>
}

/** `v3/aggracct-bc/wb-channel/account/mch_media` */
export interface MchMedia extends Verbs, Async<Verbs> {}

export interface QueryMchMedia {
  /** 微信支付商户号 @example mchid_example */
  mchid?: string
  /** 微信支付业务申请单号 @example platform_trx_id_example */
  platform_trx_id?: string
  /** 业务场景 */
  business_scene: 'SJT_MICRO_PLUS_OPEN_ACCOUNT' | 'SJT_MICRO_PLUS_UPDATE_INFO' | 'GET_BY_MEDIA_ID'
  /** 影像件类型 */
  mch_media_type?: 'ID_CARD_FRONT' | 'ID_CARD_BACK' | 'STORE_FRONT' | 'STORE_INTERIOR'
  /** 影像件资料ID @example media_id_example */
  media_id?: string
}

export interface AggracctBcMchMedia {
  /** 文件内容 */
  media_content?: string
  /** 文件类型 */
  media_type?: 'jpg' | 'png' | 'bmp' | 'jpeg'
  /** 文件摘要 */
  media_sm3?: string
  /** sm4密钥 */
  key?: string
  /** 影像件资料ID */
  media_id?: string
}

declare module '../../../../endpoint.js' {
  interface Endpoints {
    'v3/aggracct-bc/wb-channel/account/mch_media': MchMedia
  }
}
