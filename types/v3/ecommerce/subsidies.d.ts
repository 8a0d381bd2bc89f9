/** `v3/ecommerce/subsidies/` */
export interface Subsidies {
  cancel: import('./subsidies/cancel.js').Cancel
  create: import('./subsidies/create.js').Create
  return: import('./subsidies/return.js').Return
}
