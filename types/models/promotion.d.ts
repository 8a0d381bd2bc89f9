/** 品牌方预上传的券Code数量信息 */
export interface CouponCodeCountInfo {
  /** 已上传的Code总数 @example 10000 */
  total_count: number
  /** 当前可用的Code @example 999 */
  available_count: number
}
