/** `v3/gov/subsidy/goods/` */
export interface Goods {
  upload: import('./goods/upload.js').GoodsUpload
}
