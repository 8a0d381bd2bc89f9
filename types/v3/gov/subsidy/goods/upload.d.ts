import type { Async, Call } from '../../../../endpoint.js'
import type { ApplianceId, UploadedGoods } from '../../../../models/subsidy.js'

interface Verbs {
  /**
   * 商品信息上传
   * @remarks 服务商, 电商平台
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013989543
   */
  post: Call<{ json: UploadGoods }, UploadedGoods>
}

/** `v3/gov/subsidy/goods/upload` */
export interface GoodsUpload extends Verbs, Async<Verbs> {}

export interface UploadGoods {
  /** 消费品类ID */
  appliance_id: ApplianceId
  /** 商品名称 @example 测试商品 */
  product_name: string
  /** 能效等级 */
  energy_grade?: 'FIRST_LEVEL' | 'SECOND_LEVEL' | 'ENERGY_GRADE_UNKNOWN'
  /** 家电品牌 @example 海尔 */
  brand: string
  /** 使用的资格的地区编码 @example 310100 */
  qualification_region_code: number
  /** 销售企业名称 @example 联想（北京）信息技术有限公司 */
  seller_name: string
  /** 统一社会信息代码 @example 91110108397173806M */
  license_number: string
  /** 基准价格，单位为分 @example 10000 */
  base_price: number
  /** 平均交易价格，单位为分 @example 10000 */
  average_trading_price: number
  /** 产品类型 */
  product_type: 'COMMON_PRODUCT' | 'AI_PRODUCT'
  /** 商品型号 @example XX */
  product_model?: string
  /** 商品条码 @example 6901010101098 */
  bar_code: string
}

declare module '../../../../endpoint.js' {
  interface Endpoints {
    'v3/gov/subsidy/goods/upload': GoodsUpload
  }
}
