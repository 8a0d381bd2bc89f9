/** `v3/ecommerce/profitsharing/receivers/` */
export interface Receivers {
  /** 平台收付通·分账：添加分账接收方 */
  add: import('./receivers/add.js').Add
  /** 平台收付通·分账：删除分账接收方 */
  delete: import('./receivers/delete.js').Delete
}
