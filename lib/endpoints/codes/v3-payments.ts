/** What the error codes of APIv3 orders, refunds, profit sharing and bills mean. */
import type { Family } from './family.js'

export const V3_PAYMENTS: readonly Family[] = [
  {
    name: 'APIv3: payment by code',
    request:
      /^POST \/.*(?:\/codepay|v3\/transactions\/micropay|\/micropay\/transactions\/pay|\/offlineface\/transactions)\/?$/,
    see: 'https://pay.weixin.qq.com/doc/v3/merchant/4012382150',
    rows: [
      ['USERPAYING', undefined, 'unknown', 'query'],
      ['SYSTEM_ERROR SYSTEMERROR BANK_ERROR BANKERROR', undefined, 'unknown', 'query'],
      ['ORDER_PAID ORDERPAID', undefined, 'unknown', 'query'],
      ['*', 202, 'unknown', 'query'],
      ['*', '5xx', 'unknown', 'query'],
    ],
  },
  {
    name: 'APIv3: close, reverse',
    request: /^POST \/.*transactions\/.*\/(?:close|reverse)\/?$/,
    see: 'https://pay.weixin.qq.com/doc/v3/merchant/4012791839',
    rows: [
      ['ORDER_PAID ORDERPAID', undefined, 'unknown', 'query'],
      ['USERPAYING', 202, 'unknown', 'query', 'https://pay.weixin.qq.com/doc/v3/merchant/4012556926'],
      ['SYSTEM_ERROR SYSTEMERROR', 500, 'unknown', 'repeat'],
      ['TRADE_ERROR', 403, 'rejected', 'change'],
    ],
  },
  {
    name: 'APIv3: order',
    request: /^POST \/.*(?:\/pay\/(?:partner\/)?|combine-|v3\/(?:global\/)?)transactions\//,
    see: 'https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter3_1_1.shtml',
    rows: [
      ['SYSTEM_ERROR BANK_ERROR', 500, 'unknown', 'repeat'],
      [
        'SYSTEMERROR BANKERROR',
        500,
        'unknown',
        'repeat',
        'https://pay.weixin.qq.com/doc/v3/merchant/4012556926',
      ],
      ['USERPAYING', 202, 'unknown', 'query'],
      ['OUT_TRADE_NO_USED', 403, 'unknown', 'query'],
      ['OPENID_MISMATCH INVALID_TRANSACTIONID', 500, 'rejected', 'change'],
      ['ORDER_CLOSED MCH_NOT_EXISTS APPID_MCHID_NOT_MATCH', 400, 'rejected', 'change'],
      ['NO_AUTH NOT_ENOUGH TRADE_ERROR', 403, 'rejected', 'change'],
      ['NOAUTH NOTENOUGH', 403, 'rejected', 'change', 'https://pay.weixin.qq.com/doc/v3/merchant/4012556926'],
      ['RULE_LIMIT', 403, 'rejected', 'later'],
      ['RULELIMIT', 403, 'rejected', 'later', 'https://pay.weixin.qq.com/doc/v3/merchant/4012556926'],
      ['ACCOUNT_ERROR', 403, 'rejected', 'never'],
      ['ACCOUNTERROR', 403, 'rejected', 'never', 'https://pay.weixin.qq.com/doc/v3/merchant/4012556926'],
    ],
  },
  {
    name: 'APIv3: order query',
    request: /^GET \/.*transactions\//,
    see: 'https://pay.weixin.qq.com/doc/v3/merchant/4013070356',
    rows: [
      ['ORDER_NOT_EXIST', 404, 'rejected', 'change'],
      ['ORDERNOTEXIST', 404, 'rejected', 'change', 'https://pay.weixin.qq.com/doc/v3/merchant/4012556926'],
      ['TRADE_ERROR', 403, 'rejected', 'change'],
    ],
  },
  {
    name: 'APIv3: refund',
    request: /^POST (?:\/.*)?\/(?:domestic\/refunds|ecommerce\/refunds\/.+|v3\/(?:global\/)?refunds)(?:\/|$)/,
    see: 'https://pay.weixin.qq.com/doc/v3/merchant/4013071036',
    rows: [
      ['SYSTEM_ERROR', 500, 'unknown', 'repeat'],
      ['*', 429, 'unknown', 'slower', 'https://pay.weixin.qq.com/doc/v3/merchant/4012081717'],
      [
        'REFUND_FEE_MISMATCH',
        undefined,
        'unknown',
        'query',
        'https://pay.weixin.qq.com/doc/v3/merchant/4013071200',
      ],
      ['NOT_ENOUGH', 403, 'rejected', 'same-number'],
      ['USER_ACCOUNT_ABNORMAL', 403, 'rejected', 'never'],
      [
        'TRADE_OVERDUE',
        undefined,
        'rejected',
        'never',
        'https://pay.weixin.qq.com/doc/v3/merchant/4013071200',
      ],
      ['INVALID_REQUEST', 400, 'rejected', 'change'],
      ['NO_AUTH', 403, 'rejected', 'change'],
      ['MCH_NOT_EXISTS RESOURCE_NOT_EXISTS', 404, 'rejected', 'change'],
    ],
  },
  {
    name: 'APIv3: refund query',
    request: /^GET \/.*\/refunds\//,
    see: 'https://pay.weixin.qq.com/doc/v3/merchant/4014959631',
    rows: [['RESOURCE_NOT_EXISTS', 404, 'rejected', 'same-number']],
  },
  {
    name: 'APIv3: unfreeze after profit sharing',
    request: /^POST \/.*\/profit-?sharing\/(?:orders\/unfreeze|finish-order)$/,
    see: 'https://pay.weixin.qq.com/doc/v3/merchant/4012526374',
    rows: [['NOT_ENOUGH', 403, 'rejected', 'never']],
  },
  {
    name: 'APIv3: profit sharing',
    request: /^\w+ \/.*\/profit-?sharing\/|^POST \/.*\/subsidies\//,
    see: 'https://pay.weixin.qq.com/doc/v3/merchant/4012524936',
    rows: [
      ['SYSTEM_ERROR', 500, 'unknown', 'repeat'],
      ['RATELIMIT_EXCEED FREQUENCY_LIMITED', 429, 'rejected', 'slower'],
      ['NOT_ENOUGH RULE_LIMIT NO_AUTH', 403, 'rejected', 'change'],
      ['INVALID_REQUEST', 400, 'rejected', 'change'],
      ['RESOURCE_NOT_EXISTS', 404, 'rejected', 'change'],
    ],
  },
  {
    name: 'APIv3: bill',
    request: /^GET \/(?!.*\/mch-transfer\/).*bill/,
    see: 'https://pay.weixin.qq.com/doc/v3/merchant/4013071254',
    rows: [
      ['STATEMENT_CREATING', 400, 'rejected', 'later'],
      ['NO_STATEMENT_EXIST', 400, 'rejected', 'never'],
    ],
  },
]
