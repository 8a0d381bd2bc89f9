/**
 * Names that a chain does not take for segments: verbs, what languages and frameworks look for on any
 * object, and methods of other clients.
 */
import { distance } from '../text/nearest.js'

/** `post` and `postAsync` are both POST. */
export const VERBS: ReadonlyMap<string, string> = new Map(
  ['get', 'post', 'put', 'patch', 'delete'].flatMap((verb) => [
    [verb, verb.toUpperCase()],
    [`${verb}Async`, verb.toUpperCase()],
  ]),
)

/** What other clients call their verbs. */
const OTHER_VERBS: Readonly<Record<string, string>> = {
  create: 'post',
  del: 'delete',
  destroy: 'delete',
  fetch: 'get',
  list: 'get',
  query: 'get',
  remove: 'delete',
  retrieve: 'get',
  send: 'post',
  submit: 'post',
  update: 'patch',
}

/** The verb of a call that ends with another name. @example verbMeant('POST') // 'post' */
export function verbMeant(name: string): string | undefined {
  const plain = name.toLowerCase()
  const near = [...VERBS.keys()].find((verb) => verb.toLowerCase() === plain)
  if (near !== undefined) return near
  const base = plain.replace(/(?:a?sync|form|json|xml)$/, '')
  if (VERBS.has(base)) return base
  if (Object.hasOwn(OTHER_VERBS, base)) return OTHER_VERBS[base]
  return [...VERBS.keys()].find((verb) => plain.length > 2 && distance(verb.toLowerCase(), plain) === 1)
}

/**
 * Looked for on every value that is awaited, printed, compared, injected, decorated or observed. No URL of
 * WeChat Pay has one as a segment.
 */
const PROBES = new Set([
  // the language, loggers, serializers
  'then',
  'catch',
  'finally',
  'inspect',
  'constructor',
  'prototype',
  '__proto__',
  'toJSON',
  'toBSON',
  'toObject',
  'toJS',
  'toSQL',
  'toISOString',
  'toHexString',
  'default',
  // test runners, DOM, React
  'asymmetricMatch',
  'nodeType',
  'nodeName',
  'tagName',
  'hasAttribute',
  '_isMockFunction',
  '_reactFragment',
  'isReactComponent',
  'getDerivedStateFromProps',
  'defaultProps',
  'displayName',
  '_isVue',
  // NestJS, Ts.ED, Angular: https://docs.nestjs.com/fundamentals/lifecycle-events
  'onModuleInit',
  'onApplicationBootstrap',
  'onModuleDestroy',
  'beforeApplicationShutdown',
  'onApplicationShutdown',
  'ngOnInit',
  'ngOnDestroy',
  // Fastify's decorate: https://fastify.dev/docs/latest/Reference/Decorators/#getters-and-setters
  'getter',
  'setter',
  // RxJS, streams, event emitters
  'subscribe',
  'unsubscribe',
  'lift',
  'pipe',
  'getReader',
  'on',
  'once',
  'off',
  'emit',
  'addListener',
  'addEventListener',
  'removeListener',
  // tsyringe, typedi, inversify, awilix
  'useClass',
  'useFactory',
  'useValue',
  'useToken',
  'useExisting',
  'inject',
  '$inject',
  'resolve',
  'dispose',
  'destroy',
  'initialize',
  'shutdown',
])
/**
 * Markers: `__v_isRef` of Vue, `@@observable`, `$$typeof` of React, `$onInit`
 * of Ts.ED. `__x__` is a variable.
 */
const MARKER = /^(?:__[^_].*[^_]$|__(?:esModule|wrapped__|typename)|@@|\$\$|\$on[A-Z])/

/**
 * RxJS looks for it too, and two URLs have it, behind a variable:
 * `v3/papay/pay/schedules/contract-id/{contract_id}/schedule`.
 */
const SCHEDULE = 'schedule'

/**
 * Is this name looked for rather than a segment?
 * @param afterVariable is the segment before it a variable?
 */
export const isProbe = (name: string, afterVariable: boolean): boolean =>
  PROBES.has(name) || MARKER.test(name) || (name === SCHEDULE && !afterVariable)

/**
 * The first segments of APIv3 and what looks like a version: a path that begins with one gets an
 * error with the corrected path.
 */
const V3_SEGMENTS = new Set(
  `abnormalFundProcessing aggracctBc apply4sub apply4subject applyment4sub bankBatchTransfer bankTransfer bill billdownload brandBasic
  businesscircle capital catering certificates combineTransactions compliance creditRepayment customs discountCard ebike ecommerce eduPapay
  eduStar eduschoolpay express facemch fundApp fundsToOversea goldplan gov hirePowerBank industryCoupon industryRebate inspolicymgr iotmanage
  lovefeast marketing mchManage mchOperationManage mch_operate mchalterapply medIns merchant merchantRiskManage merchantService
  merchantSettlement merchantStore merchantfund merchants multiuse newTaxControlFapiao offlineface offlinefacemch palmservice papay parking
  partnerPapay partnerTransfer passwordExemptContract pay payDevices payrollCard payscore platsolution profitsharing qrcode rateActivity
  realname recharge refund refunds repayment security settle smartguide statements taxiInvoice transactionBlock transactions transfer
  transferDetail transferdownload vehicle webhooks webizpay`.split(/\s+/),
)
const ROOT = /^(?:[vV][23]|[bB]rand|[hH]k|[gG]lobal)$|[/{]/

/** Does a path begin with this name? */
export const isRoot = (name: string): boolean => ROOT.test(name)

/** Or would it, with `v3` before it? Everything else is no property of a client. */
export const startsPath = (name: string): boolean =>
  isRoot(name) || V3_SEGMENTS.has(name) || /^[vV]\d+$/.test(name)

const SIGNED = 'Requests are signed, and answers verified, by the client itself'
/** Methods of other clients, and what takes their place. */
const OTHERS: readonly (readonly [name: RegExp, hint: string])[] = [
  [
    /^(?:combine_)?transactions_(?:native|jsapi|app|h5)$/,
    'Write instance.v3.pay.transactions.native.post({ json }): the URL is the chain',
  ],
  [
    /^(?:decipher_gcm|aesGcmDecrypt)$/,
    'Write await new Notifications({ certs, apiv3Key }).unwrap(headers, body), or AesGcm.decrypt()',
  ],
  [/^(?:cipher_gcm|aesGcmEncrypt)$/, 'Write AesGcm.encrypt()'],
  [
    /^(?:verifySign|verifySignature)$/,
    `${SIGNED}; of a notification by new Notifications({ certs, apiv3Key })`,
  ],
  [
    /^(?:sha256WithRsa|getSignature|getAuthorization|buildAuthorization)$/,
    `${SIGNED}; Rsa.sign() signs a string`,
  ],
  [
    /^(?:publicEncrypt|rsaEncrypt|encryptSensitive)$/,
    'Write instance.encrypt(text), or encrypt: true with the call',
  ],
  [
    /^(?:get_certificates|getCertificates|fetchCertificates)$/,
    'Write await KeyRing.download({ mchid, serial, privateKey, apiv3Key })',
  ],
  [/^(?:getSN|getSerialNo)$/, 'Write PemUtil.parseCertificateSerialNo(file)'],
  [
    /^(?:tradebill|fundflowbill|downloadBill|downloadbill|downloadFundflow)$/,
    'Write downloadBill(instance, …) of wechatpay-chain/bills',
  ],
  [
    /^(?:upload_images|uploadImage|uploadMedia)$/,
    "Write await uploadMedia(instance, 'v3/merchant/media/upload', { file })",
  ],
  [
    /^(?:unifiedOrder|orderQuery|closeOrder|refundQuery|sendRedpack)$/,
    'Write instance.v2.pay.unifiedorder.post({ xml }): the URL is the chain',
  ],
  [
    /^(?:getPayParams|getAppParams|getPayParamsByPrepay|chooseWXPay)$/,
    'Write jsapiParams() or appParams(), or await prepayJsapi(instance, order)',
  ],
]

/** What takes the place of another client's method. @example otherMethod('transactions_native') */
export const otherMethod = (name: string): string | undefined =>
  OTHERS.find(([method]) => method.test(name))?.[1]
