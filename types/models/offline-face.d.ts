import type { Rfc3339 } from '../endpoint.js'

/** 付款金额信息 */
export interface TransferAmount {
  /** 总金额，单位为分 @example 100 */
  total: number
  /** 货币类型 */
  currency: 'CNY'
}

/** 重采对象 */
export interface FaceCollection {
  /** 重采ID */
  collection_id: string
  /** 用户ID */
  use_id: string
  /** 机构ID */
  organization_id: string
  /** 重采状态 */
  collection_state: 'COLLECTION_REQUIRED' | 'PHOTO_UPLOADED' | 'COMPLETE'
  /** 注册照上传时间 */
  register_photo_upload_time?: Rfc3339
  /** 支付用户确认时间 */
  confirm_time?: Rfc3339
}

/** 交易类型 */
export type TransactionTradeType = 'NATIVE' | 'JSAPI' | 'APP' | 'MWEB' | 'AUTH'
