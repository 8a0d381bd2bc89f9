/** `v3/password-exempt-contract/contracts/` */
export interface Contracts {
  /** 免密支付 */
  ecommerce: import('./contracts/ecommerce.js').Ecommerce
  /** 免密支付 */
  normal: import('./contracts/normal.js').Normal
  /** 免密支付 */
  qs: import('./contracts/qs.js').Qs
  /** 免密支付 */
  serviceId: import('./contracts/service-id.js').ServiceId
  /** 免密支付 */
  serviceProvider: import('./contracts/service-provider.js').ServiceProvider
}
