import type { Rfc3339 } from '../endpoint.js'

/** 无规律的可用时间段 */
export interface CouponAvailablePeriodIrregularAvailablePeriod {
  /** 开始时间 @example 2025-08-01T00:00:00+08:00 */
  begin_time: Rfc3339
  /** 结束时间 @example 2025-08-31T23:59:59+08:00 */
  end_time: Rfc3339
}
