/**
 * Answers of APIv3 that are not signed, or not over their body. The final pathname
 * decides, never the text of a URL.
 */
import { fits, listed, type Rule } from './rule.js'

/** Files that come without a platform signature. */
const UNSIGNED: readonly (Rule & { readonly method?: string })[] = [
  {
    path: '/v3/billdownload/file',
    see: 'https://pay.weixin.qq.com/docs/merchant/apis/jsapi-payment/download-bill.html',
  },
  { path: '/v3/bill/downloadurl', see: 'https://pay.weixin.qq.com/doc/v3/partner/4014314390' },
  { path: '/v3/payscore/bill/downloadurl', see: 'https://pay.weixin.qq.com/doc/v3/merchant/4013394586' },
  {
    path: '/mkt/storage/bill/download',
    see: 'https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter9_1_10.shtml',
  },
  {
    path: '/v3/transferbilldownload/elecvoucherfile',
    see: 'https://pay.weixin.qq.com/doc/v3/merchant/4013866774',
  },
  {
    path: '/v3/transferdownload/elecvoucherfile',
    see: 'https://pay.weixin.qq.com/doc/v3/merchant/4013866774',
  },
  { path: '/v3/transferdownload/signfile', see: 'https://pay.weixin.qq.com/doc/v3/merchant/4013866774' },
  {
    path: '/v3/new-tax-control-fapiao/download',
    see: 'https://pay.weixin.qq.com/docs/merchant/apis/fapiao/fapiao-applications/download-invoice-file.html',
  },
  {
    path: '/invoicing/fapiao/fapiao-file',
    see: 'https://pay.weixin.qq.com/docs/merchant/apis/fapiao/fapiao-applications/download-invoice-file.html',
  },
  {
    path: /^\/v3(?:\/global)?\/merchant-service\/images\/(?!upload$)[^/]+$/,
    method: 'GET',
    see: 'https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter10_2_18.shtml',
  },
]

/** Overseas statements: signed over the SHA-1 that a header announces. */
const STATEMENTS: readonly Rule[] = [
  {
    path: /^(?:\/hk)?\/v3\/statements$/,
    see: 'https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/H5Payment/chapter8_5.shtml',
  },
  {
    path: '/v3/global/statements',
    see: 'https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter4_1_34.shtml',
  },
]

const mayBeUnsigned = listed(UNSIGNED)
export const isUnsignedFile = (pathname: string, method: string): boolean =>
  mayBeUnsigned(pathname) &&
  UNSIGNED.some((rule) => fits(rule, pathname) && (!Object.hasOwn(rule, 'method') || rule.method === method))
export const isStatement = listed(STATEMENTS)
