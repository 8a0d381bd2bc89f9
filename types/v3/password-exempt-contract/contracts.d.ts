/** `v3/password-exempt-contract/contracts/` */
export interface Contracts {
  ecommerce: import('./contracts/ecommerce.js').Ecommerce
  normal: import('./contracts/normal.js').Normal
  qs: import('./contracts/qs.js').Qs
  serviceId: import('./contracts/service-id.js').ServiceId
  serviceProvider: import('./contracts/service-provider.js').ServiceProvider
}
