/** What the error codes of other APIv3 products and of the brand API mean. */
import type { Family } from './family.js'

export const V3_PRODUCTS: readonly Family[] = [
  {
    name: 'APIv3: payscore',
    request: /^POST \/.*\/payscore\//,
    see: 'https://pay.weixin.qq.com/doc/v3/merchant/4012587200',
    rows: [
      ['INVALID_REQUEST', 400, 'unknown', 'query'],
      ['PARAM_ERROR', 400, 'rejected', 'change'],
      ['NO_AUTH', 403, 'rejected', 'change'],
    ],
  },
  {
    name: 'APIv3: coupons',
    request: /^POST \/.*\/marketing\/favor\//,
    see: 'https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter9_1_1.shtml',
    rows: [
      ['SYSTEM_ERROR', 500, 'unknown', 'repeat'],
      ['RESOURCE_ALREADY_EXISTS', 400, 'unknown', 'query'],
      ['USER_ACCOUNT_ABNORMAL', 403, 'rejected', 'never'],
      ['NOT_ENOUGH REQUEST_BLOCKED', 403, 'rejected', 'change'],
      ['INVALID_REQUEST', 400, 'rejected', 'change'],
      ['RESOURCE_NOT_EXISTS', 404, 'rejected', 'change'],
    ],
  },
  {
    name: 'APIv3: medical insurance',
    request: /^POST \/.*\/med-ins\//,
    see: 'https://pay.weixin.qq.com/doc/v3/merchant/4016781466',
    rows: [
      ['ALREADY_EXISTS', 400, 'unknown', 'query'],
      ['RULE_LIMIT REQUEST_BLOCKED', 403, 'rejected', 'change'],
    ],
  },
  {
    name: 'Product coupons, of brands and of partners',
    request: /^\w+ \/.*\/product-coupons?(?:\/|$)/,
    see: 'https://pay.weixin.qq.com/doc/v3/partner/4015781289',
    rows: [
      ['SYSTEM_ERROR', 500, 'unknown', 'repeat'],
      ['ALREADY_EXISTS', 400, 'unknown', 'query'],
      ['RATELIMIT_EXCEEDED', 429, 'rejected', 'slower'],
      ['PARAM_ERROR INVALID_REQUEST', 400, 'rejected', 'change'],
      ['NO_AUTH', 403, 'rejected', 'change'],
      ['NOT_FOUND', 404, 'rejected', 'change'],
    ],
  },
]
