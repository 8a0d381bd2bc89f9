/** `v3/ecommerce/subsidies/` */
export interface Subsidies {
  /** 平台收付通·补差：取消补差 */
  cancel: import('./subsidies/cancel.js').Cancel
  /** 平台收付通·补差：请求补差 */
  create: import('./subsidies/create.js').Create
  /** 平台收付通·补差：请求补差回退 */
  return: import('./subsidies/return.js').Return
}
