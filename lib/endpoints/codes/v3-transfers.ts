/**
 * What the error codes of APIv3 transfers and withdrawals mean: the number stays until a query
 * says that the transfer has failed.
 */
import type { Family } from './family.js'

const NOT_SIGNED = 'https://pay.weixin.qq.com/doc/v3/merchant/4012072670'
const BATCHES =
  '/.*(?:transfer/batches|payroll-card/transfer-batches|mch-transfer/(?:batches|reservation)|brand-redpacket/brand-merchant-(?:out-)?batches)'

export const V3_TRANSFERS: readonly Family[] = [
  {
    name: 'APIv3: transfer',
    request: /^POST \/.*\/mch-transfer\/(?:partner\/)?[a-z-]*bills(?:\/|$)/,
    see: 'https://pay.weixin.qq.com/docs/merchant/apis/mch-trans/transfer-bill/transfer-to-user.html',
    rows: [
      ['SIGN_ERROR', 401, 'rejected', 'change', NOT_SIGNED],
      ['*', 429, 'unknown', 'slower'],
      ['*', undefined, 'unknown', 'query'],
    ],
  },
  {
    name: 'APIv3: transfer query',
    request: /^GET \/.*\/mch-transfer\/(?:partner\/)?[a-z-]*bills\//,
    see: 'https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter4_3_1.shtml',
    rows: [['*', 404, 'unknown', 'query']],
  },
  {
    name: 'APIv3: transfers in a batch',
    request: new RegExp(`^POST ${BATCHES}(?:/apply)?$`),
    see: 'https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter4_3_1.shtml',
    rows: [
      ['SIGN_ERROR', 401, 'rejected', 'change', NOT_SIGNED],
      ['SYSTEM_ERROR', 500, 'unknown', 'repeat'],
      ['QUOTA_EXCEED', 429, 'rejected', 'later'],
      ['FREQUENCY_LIMITED RATELIMIT_EXCEEDED', 429, 'rejected', 'slower'],
      ['NOT_ENOUGH', 403, 'rejected', 'same-number'],
      ['ACCOUNTERROR NO_AUTH', 403, 'rejected', 'change'],
      ['APPID_MCHID_NOT_MATCH', 401, 'rejected', 'change'],
      ['PARAM_ERROR', 400, 'rejected', 'change', 'https://pay.weixin.qq.com/doc/v3/merchant/4012081709'],
      ['INVALID_REQUEST', 400, 'unknown', 'query'],
      ['*', undefined, 'unknown', 'query'],
    ],
  },
  {
    name: 'APIv3: query of transfers in a batch',
    request: new RegExp(`^GET ${BATCHES}/`),
    see: 'https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter4_3_1.shtml',
    rows: [['*', 404, 'unknown', 'query']],
  },
  {
    name: 'APIv3: withdrawal of a merchant',
    request: /^\w+ \/.*\/fund\/withdraw(?:\/|$)/,
    see: 'https://pay.weixin.qq.com/doc/v3/partner/4012476652',
    rows: [
      ['SYSTEM_ERROR', 500, 'unknown', 'repeat'],
      ['FREQUENCY_LIMITED', 429, 'rejected', 'slower'],
      ['NOT_ENOUGH', 403, 'rejected', 'later'],
      ['ACCOUNT_ERROR ACCOUNT_NOT_VERIFIED CONTRACT_NOT_CONFIRMED', 403, 'rejected', 'change'],
      ['REQUEST_BLOCKED', 403, 'rejected', 'never'],
      ['ORDER_NOT_EXIST', 404, 'rejected', 'change'],
    ],
  },
  {
    name: 'APIv3: withdrawal of a closed account',
    request: /^POST \/.*\/account\/apply-cancel-withdraw/,
    see: 'https://pay.weixin.qq.com/doc/v3/partner/4013892756',
    rows: [
      ['BIZ_ERR_NEED_RETRY', 400, 'unknown', 'repeat'],
      ['ALREADY_EXISTS', 400, 'unknown', 'query'],
    ],
  },
  {
    name: 'APIv3: special reduction',
    request: /^POST \/.*\/wb-channel\/special-reduction$/,
    see: 'https://pay.weixin.qq.com/doc/v3/merchant/4016061190',
    rows: [
      ['NOT_ENOUGH', 403, 'rejected', 'never'],
      ['ALREADY_EXISTS', 400, 'unknown', 'query'],
    ],
  },
]
