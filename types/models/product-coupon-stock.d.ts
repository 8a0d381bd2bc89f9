import type { Rfc3339 } from '../endpoint.js'

/** 无规律的可用时间段 */
export interface CouponAvailablePeriodIrregularAvailablePeriod {
  /** 开始时间 @example 2025-08-01T00:00:00+08:00 */
  begin_time: Rfc3339
  /** 结束时间 @example 2025-08-31T23:59:59+08:00 */
  end_time: Rfc3339
}

/** 视频号入口 */
export interface EntranceFinder {
  /** 视频号ID @example gh_12345678 */
  finder_id: string
  /** 视频号视频ID @example UDFsdf24df34dD456Hdf34 */
  finder_video_id: string
  /** 视频号封面图 @example https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/xxx */
  finder_video_cover_image_url: string
}

/** 背景颜色 */
export type BackgroundColor = 'Color010' | 'Color020' | 'Color030' | 'Color040' | 'Color050' | 'Color060' | 'Color070' | 'Color080' | 'Color090' | 'Color100'
