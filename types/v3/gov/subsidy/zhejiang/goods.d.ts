/** `v3/gov/subsidy/zhejiang/goods/` */
export interface Goods {
  /** 国补（国家消费品换新补贴）：商品信息查询 */
  query: import('./goods/query.js').Query
}
