/** `v3/gov/subsidy/goods/` */
export interface Goods {
  /** 国补（国家消费品换新补贴）：商品信息上传 */
  upload: import('./goods/upload.js').GoodsUpload
}
