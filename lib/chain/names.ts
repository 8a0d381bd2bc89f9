/** Names that a chain does not take for segments: verbs, and what is looked for on any object. */

/** `post` and `postAsync` are both POST. */
export const VERBS: ReadonlyMap<string, string> = new Map(
  ['get', 'post', 'put', 'patch', 'delete'].flatMap((verb) => [
    [verb, verb.toUpperCase()],
    [`${verb}Async`, verb.toUpperCase()],
  ]),
)

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
 * @param before the name before it
 */
export const isProbe = (name: string, before: string): boolean =>
  PROBES.has(name) || MARKER.test(name) || (name === SCHEDULE && !isVariable(before))

const VARIABLE = /^_.+_$|^\$.+\$$/

/** `_stock_id_`, `$stock_id$` */
export const isVariable = (name: string): boolean => VARIABLE.test(name)

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
