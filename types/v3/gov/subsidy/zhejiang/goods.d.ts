/** `v3/gov/subsidy/zhejiang/goods/` */
export interface Goods {
  query: import('./goods/query.js').Query
}
