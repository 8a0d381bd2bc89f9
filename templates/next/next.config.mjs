/** The package is loaded by Node.js, as it is: a simulator and its keys do not belong in a bundle. */
export default { serverExternalPackages: ['wechatpay-chain'] }
