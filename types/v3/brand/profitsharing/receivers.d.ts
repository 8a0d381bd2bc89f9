/** `v3/brand/profitsharing/receivers/` */
export interface Receivers {
  add: import('./receivers/add.js').Add
  delete: import('./receivers/delete.js').Delete
}
