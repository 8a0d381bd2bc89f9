/**
 * `wechatpay-chain/merchants`: many merchants in one process, and what their calls have in common given once.
 * @module
 */
export { withDefaults } from './defaults.js'
export { Merchants } from './merchants.js'
export type { MerchantConfig, MerchantSource, MerchantsOptions } from './config.js'
export type { DefaultName, Defaults, WithDefaults } from './view.js'
