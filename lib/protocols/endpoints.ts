/** The endpoints that break a rule: one row each, with the page that says so. No other file between a call and the wire names one. */
import { UPLOAD, type UploadFields } from '../files/upload-fields.js'

interface Rule {
  readonly path: string | RegExp
  readonly see: string
}

/** Files that come without a platform signature. The final pathname decides, never the text of a URL. */
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

const REVIEW_FILE: Partial<UploadFields> = { filename: 'file_name', digest: 'file_digest' }

/** Uploads whose parts or metadata are named otherwise than `meta`, `file`, `filename` and `sha256`. */
const UPLOADS: readonly (Rule & Partial<UploadFields>)[] = [
  {
    path: /^\/brand\/marketing\/user-package\/uploads\/[^/]+\/\d+$/,
    meta: 'file_meta',
    digest: 'digest',
    see: 'https://pay.weixin.qq.com/doc/brand/4016199238',
  },
  {
    path: '/v3/new-tax-control-fapiao/fapiao-applications/upload-fapiao-file',
    filename: undefined,
    digest: 'digest',
    algorithm: 'sm3',
    algorithmName: 'digest_alogrithm',
    see: 'https://pay.weixin.qq.com/doc/v3/partner/4015792580',
  },
  {
    path: '/v3/taxi-invoice/cards/upload-file',
    filename: undefined,
    digest: 'digest',
    algorithm: 'sm3',
    algorithmName: 'digest_algorithm',
    algorithmPrefix: 'DIGEST_ALGORITHM_',
    see: 'https://pay.weixin.qq.com/docs/partner/apis/taxi-fapiao/taxi-invoice-card/upload-taxi-invoice-card-file.html',
  },
  {
    path: '/v3/marketing/shopping-receipt/shoppingreceipts',
    filename: undefined,
    see: 'https://pay.weixin.qq.com/doc/v3/merchant/4012553506',
  },
  {
    path: '/v3/ecommerce/account/cancel-applications/media',
    ...REVIEW_FILE,
    see: 'https://pay.weixin.qq.com/docs/partner/apis/ecommerce-cancel/media/upload-media.html',
  },
  {
    path: /^\/v3\/mch-manage\/submission-files\/sub-mchid\/[^/]+\/upload$/,
    file: 'submission_file',
    ...REVIEW_FILE,
    see: 'https://pay.weixin.qq.com/doc/v3/partner/4014940425',
  },
  {
    path: /^\/v3\/mch-operation-manage\/enhanced-due-diligence\/[^/]+\/upload$/,
    file: 'due_diligence_file',
    ...REVIEW_FILE,
    see: 'https://pay.weixin.qq.com/doc/v3/partner/4015631042',
  },
]

/** APIv2 calls whose requests carry no `nonce_str`. */
const NONCELESS: readonly Rule[] = [
  {
    path: '/cgi-bin/mch/customs/customdeclareorder',
    see: 'https://pay.weixin.qq.com/doc/v2/merchant/4011985151',
  },
  {
    path: '/cgi-bin/mch/customs/customdeclarequery',
    see: 'https://pay.weixin.qq.com/doc/v2/merchant/4011985273',
  },
  {
    path: '/cgi-bin/mch/newcustoms/customdeclareredeclare',
    see: 'https://pay.weixin.qq.com/doc/v2/merchant/4011985318',
  },
  {
    path: /^\/papay\/(?:partner\/)?h5entrustweb$/,
    see: 'https://pay.weixin.qq.com/wiki/doc/api/wxpay_v2/papay/chapter3_4.shtml',
  },
  {
    path: /^\/papay\/(?:partner\/)?preentrustweb$/,
    see: 'https://pay.weixin.qq.com/doc/v2/partner/4011988366',
  },
  {
    path: '/papay/querycontract',
    see: 'https://pay.weixin.qq.com/wiki/doc/api/wxpay_v2/papay/chapter3_7.shtml',
  },
  { path: '/papay/partner/querycontract', see: 'https://pay.weixin.qq.com/doc/v2/partner/4011989902' },
  { path: '/papay/deletecontract', see: 'https://pay.weixin.qq.com/doc/v2/merchant/4011984883' },
  {
    path: '/pay/queryexchagerate',
    see: 'https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/pay/QuickPay/chapter8_10.shtml',
  },
  {
    path: /^\/secapi\/mch\/(?:add|query)Institutionsub$/,
    see: 'https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/sub_merchant_entry/chapter3_1.shtml',
  },
  { path: '/secapi/mch/modifyInstitutionsub', see: 'https://pay.weixin.qq.com/doc/global/v2/zh/4013636644' },
  { path: '/secapi/mch/addsubdevconfig', see: 'https://pay.weixin.qq.com/doc/v2/institution/4011985217' },
  { path: '/secapi/mch/querysubdevconfig', see: 'https://pay.weixin.qq.com/doc/v2/institution/4011985252' },
  {
    path: /^\/secapi\/mch\/(?:channelsetting|modifymchinfo)$/,
    see: 'https://pay.weixin.qq.com/doc/v2/institution/4012194260',
  },
]

/** APIv2 calls whose answers come without `sign`. */
const SIGNLESS: readonly Rule[] = [
  {
    path: /^\/appauth\/(?:authindex|getaccesstoken)$/,
    see: 'https://pay.weixin.qq.com/doc/v2/merchant/4011987273',
  },
  {
    path: '/applyment/micro/signcontract',
    see: 'https://pay.weixin.qq.com/wiki/doc/api/xiaowei.php?chapter=20_5',
  },
  { path: '/billcommentsp/batchquerycomment', see: 'https://pay.weixin.qq.com/doc/v2/merchant/4014326528' },
  { path: '/mchrisk/querymchrisk', see: 'https://pay.weixin.qq.com/doc/v2/institution/4011985625' },
  { path: '/mchrisk/setmchriskcallback', see: 'https://pay.weixin.qq.com/doc/v2/institution/4011986469' },
  { path: '/mchrisk/syncmchriskresult', see: 'https://pay.weixin.qq.com/doc/v2/institution/4011986435' },
  { path: '/mmpaymkttransfers/gethbinfo', see: 'https://pay.weixin.qq.com/doc/v2/partner/4011983160' },
  {
    path: /^\/mmpaymkttransfers\/(?:send(?:group|)redpack|sendminiprogramhb)$/,
    see: 'https://pay.weixin.qq.com/doc/v2/merchant/4011974053',
  },
  {
    path: /^\/mmpaymkttransfers\/(?:gettransferinfo|promotion\/transfers)$/,
    see: 'https://pay.weixin.qq.com/wiki/doc/api/tools/mch_pay.php?chapter=14_2',
  },
  {
    path: '/mmpaymkttransfers/promotion/paywwsptrans2pocket',
    see: 'https://developer.work.weixin.qq.com/document/path/90278',
  },
  {
    path: '/mmpaymkttransfers/promotion/querywwsptrans2pocket',
    see: 'https://developer.work.weixin.qq.com/document/path/90279',
  },
  {
    path: /^\/mmpaysptrans\/(?:pay|query)_bank$/,
    see: 'https://pay.weixin.qq.com/wiki/doc/api/tools/mch_pay.php?chapter=24_2',
  },
  {
    path: /^\/papay\/(?:partner\/)?entrustweb$/,
    see: 'https://pay.weixin.qq.com/wiki/doc/api/wxpay_v2/papay/chapter3_1.shtml',
  },
  {
    path: '/papay/h5entrustweb',
    see: 'https://pay.weixin.qq.com/wiki/doc/api/wxpay_v2/papay/chapter3_4.shtml',
  },
  {
    path: '/papay/partner/h5entrustweb',
    see: 'https://pay.weixin.qq.com/wiki/doc/api/wxpay_v2/papay/chapter5_4.shtml',
  },
  {
    path: /^\/(?:sandboxnew\/)?pay\/downloadbill$/,
    see: 'https://pay.weixin.qq.com/wiki/doc/api/wxpay/en/pay/QuickPay/chapter8_6.shtml',
  },
  { path: '/pay/downloadfundflow', see: 'https://pay.weixin.qq.com/wiki/doc/api/jsapi.php?chapter=9_18' },
  { path: '/payitil/report', see: 'https://pay.weixin.qq.com/doc/v2/merchant/4011937189' },
  {
    path: '/risk/getpublickey',
    see: 'https://pay.weixin.qq.com/wiki/doc/api/tools/mch_pay.php?chapter=24_7',
  },
  { path: '/risk/getviolation', see: 'https://pay.weixin.qq.com/doc/v2/institution/4011985446' },
  { path: '/sandboxnew/pay/getsignkey', see: 'https://pay.weixin.qq.com/doc/v2/partner/4011984820' },
  { path: '/secapi/mch/submchmanage', see: 'https://pay.weixin.qq.com/doc/v2/institution/4012194260' },
  {
    path: '/xdc/apiv2getsignkey/sign/getsignkey',
    see: 'https://pay.weixin.qq.com/doc/v2/partner/4011984820',
  },
]

/** APIv2 calls that are no merchant's: their requests name none. */
const OWNERLESS: readonly Rule[] = [
  {
    path: '/applyment/micro/signcontract',
    see: 'https://pay.weixin.qq.com/wiki/doc/api/xiaowei.php?chapter=20_5',
  },
]

/** APIv2 calls that are served by another host. */
const HOSTS: readonly (Rule & { readonly host: string })[] = [
  {
    path: '/risk/getpublickey',
    host: 'https://fraud.mch.weixin.qq.com/',
    see: 'https://pay.weixin.qq.com/wiki/doc/api/tools/mch_pay.php?chapter=24_7',
  },
  {
    path: /^\/secsvc\/(?:getrealnameinfo|realnameauth)$/,
    host: 'https://fraud.mch.weixin.qq.com/',
    see: 'https://pay.weixin.qq.com/doc/v2/merchant/4011987273',
  },
  {
    path: '/face/get_wxpayface_authinfo',
    host: 'https://payapp.weixin.qq.com/',
    see: 'https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/android/facepay.html',
  },
  {
    path: '/appauth/authindex',
    host: 'https://payapp.weixin.qq.com/',
    see: 'https://pay.weixin.qq.com/doc/v2/merchant/4011987273',
  },
]

const fits = ({ path }: Rule, pathname: string): boolean =>
  typeof path === 'string' ? path === pathname : path.test(pathname)

/** Every call asks: names are looked up, and only patterns are tried. */
function listed(rules: readonly Rule[]): (pathname: string) => boolean {
  const names = new Set(rules.map(({ path }) => path).filter((path) => typeof path === 'string'))
  const patterns = rules.map(({ path }) => path).filter((path) => typeof path !== 'string')
  return (pathname) => names.has(pathname) || patterns.some((pattern) => pattern.test(pathname))
}

const mayBeUnsigned = listed(UNSIGNED)
export const isUnsignedFile = (pathname: string, method: string): boolean =>
  mayBeUnsigned(pathname) &&
  UNSIGNED.some((rule) => fits(rule, pathname) && (!Object.hasOwn(rule, 'method') || rule.method === method))
export const isStatement = listed(STATEMENTS)
export const isNonceless = listed(NONCELESS)
export const isSignless = listed(SIGNLESS)
export const isOwnerless = listed(OWNERLESS)
export const hostOf = (pathname: string): string | undefined =>
  HOSTS.find((rule) => fits(rule, pathname))?.host

/** How an upload to this path is laid out. */
export function uploadFields(pathname: string): UploadFields {
  return { ...UPLOAD, ...UPLOADS.find((rule) => fits(rule, pathname)) }
}
