/** Calls of APIv2 that break one of its rules: one row each, with the page that says so. */
import { fits, listed, type Rule } from './rule.js'

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

export const isNonceless = listed(NONCELESS)
export const isSignless = listed(SIGNLESS)
export const isOwnerless = listed(OWNERLESS)
export const hostOf = (pathname: string): string | undefined =>
  HOSTS.find((rule) => fits(rule, pathname))?.host
