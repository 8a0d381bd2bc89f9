export interface BuildPartnership {
  /** 合作方信息 */
  partner: Partner
  /** 被授权数据 */
  authorized_data: AuthorizedData
}

/** 合作方信息 */
export interface Partner {
  /** 合作方类别 */
  type: 'APPID' | 'MERCHANT'
  /** 合作方APPID @example wx4e1916a585d1f4e9 */
  appid?: string
  /** 合作方商户ID @example 2480029552 */
  merchant_id?: string
}

/** 被授权数据 */
export interface AuthorizedData {
  /** 授权业务类别 */
  business_type: 'FAVOR_STOCK' | 'BUSIFAVOR_STOCK'
  /** 授权批次ID @example 2433405 */
  stock_id?: string
}
