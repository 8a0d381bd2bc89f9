/** The version, and the `User-Agent` of requests. */
export const VERSION = '0.1.0'
export const USER_AGENT = `wechatpay-chain/${VERSION} Node.js/${process.versions.node}`
