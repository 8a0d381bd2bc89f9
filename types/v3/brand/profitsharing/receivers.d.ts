/** `v3/brand/profitsharing/receivers/` */
export interface Receivers {
  /** 连锁品牌分账：添加分账接收方 */
  add: import('./receivers/add.js').Add
  /** 连锁品牌分账：删除分账接收方 */
  delete: import('./receivers/delete.js').Delete
}
