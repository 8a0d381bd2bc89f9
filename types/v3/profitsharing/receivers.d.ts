/** `v3/profitsharing/receivers/` */
export interface Receivers {
  /** 分账：添加分账接收方 */
  add: import('./receivers/add.js').Add
  /** 分账：删除分账接收方 */
  delete: import('./receivers/delete.js').Delete
}
