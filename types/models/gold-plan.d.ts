export interface OpenAdvertisingShow {
  /** 特约商户号 @example 1900000109 */
  sub_mchid: string
  /** 同业过滤标签值 */
  advertising_industry_filters?: AdvertisingIndustryFilters[]
}

/** 子商户同业过滤的同业过滤标签值 */
export type AdvertisingIndustryFilters =
  | 'E_COMMERCE'
  | 'LOVE_MARRIAGE'
  | 'POTOGRAPHY'
  | 'EDUCATION'
  | 'FINANCE'
  | 'TOURISM'
  | 'SKINCARE'
  | 'FOOD'
  | 'SPORT'
  | 'JEWELRY_WATCH'
  | 'HEALTHCARE'
  | 'BUSSINESS'
  | 'PARENTING'
  | 'CATERING'
  | 'RETAIL'
  | 'SERVICES'
  | 'LAW'
  | 'ESTATE'
  | 'TRANSPORTATION'
  | 'ENERGY_SAVING'
  | 'SECURITY'
  | 'BUILDING_MATERIAL'
  | 'COMMUNICATION'
  | 'MERCHANDISE'
  | 'ASSOCIATION'
  | 'COMMUNITY'
  | 'ONLINE_AVR'
  | 'WE_MEDIA'
  | 'CAR'
  | 'SOFTWARE'
  | 'GAME'
  | 'CLOTHING'
  | 'INDUSTY'
  | 'AGRICULTURE'
  | 'PUBLISHING_MEDIA'
  | 'HOME_DIGITAL'
