/**
 * What the error codes of APIv2 transfers, red packets and coupons mean: a code that is not listed is
 * never a reason for another number.
 */
import type { Family } from './family.js'

export const V2_TRANSFERS: readonly Family[] = [
  {
    name: 'APIv2: transfer to a user',
    request: /^POST \/.*\/promotion\/transfers$/,
    see: 'https://pay.weixin.qq.com/wiki/doc/api/tools/mch_pay.php?chapter=14_2',
    rows: [
      ['SYSTEMERROR SEND_FAILED FATAL_ERROR', undefined, 'unknown', 'query'],
      [
        'NOTENOUGH NAME_MISMATCH FREQ_LIMIT MONEY_LIMIT SENDNUM_LIMIT V2_ACCOUNT_SIMPLE_BAN CA_ERROR SIGN_ERROR PARAM_IS_NOT_UTF8',
        undefined,
        'rejected',
        'same-number',
      ],
      [
        'NO_AUTH AMOUNT_LIMIT PARAM_ERROR OPENID_ERROR XML_ERROR RECV_ACCOUNT_NOT_ALLOWED PAY_CHANNEL_NOT_ALLOWED',
        undefined,
        'rejected',
        'change',
      ],
      ['*', undefined, 'unknown', 'query'],
    ],
  },
  {
    name: 'APIv2: transfer to an employee',
    request: /^POST \/.*\/promotion\/paywwsptrans2pocket$/,
    see: 'https://developer.work.weixin.qq.com/document/path/90278',
    rows: [['*', undefined, 'unknown', 'query']],
  },
  {
    name: 'APIv2: red packet',
    request: /^POST \/.*\/send(?:group|workwx)?(?:redpack|miniprogramhb)$/,
    see: 'https://pay.weixin.qq.com/wiki/doc/api/tools/cash_coupon.php?chapter=13_4&index=3',
    rows: [
      ['SYSTEMERROR PROCESSING FATAL_ERROR', undefined, 'unknown', 'query'],
      ['NOTENOUGH CA_ERROR', undefined, 'rejected', 'same-number'],
      ['FREQ_LIMIT SECOND_OVER_LIMITED', undefined, 'rejected', 'slower'],
      ['DAY_OVER_LIMITED SENDNUM_LIMIT', undefined, 'rejected', 'later'],
      ['NO_AUTH', undefined, 'rejected', 'never'],
      [
        'SEND_FAILED MONEY_LIMIT ILLEGAL_APPID SIGN_ERROR XML_ERROR OPENID_ERROR MSGAPPID_ERROR ACCEPTMODE_ERROR PARAM_ERROR',
        undefined,
        'rejected',
        'change',
      ],
      ['*', undefined, 'unknown', 'query', 'https://pay.weixin.qq.com/doc/v2/partner/4011983160'],
    ],
  },
  {
    name: 'APIv2: payment to a bank card',
    request: /^POST \/.*\/pay_bank$/,
    see: 'https://pay.weixin.qq.com/wiki/doc/api/tools/mch_pay.php?chapter=24_2',
    rows: [['*', undefined, 'unknown', 'query']],
  },
  {
    name: 'APIv2: query of a transfer, a red packet or a payment to a bank card',
    request: /^POST \/.*\/(?:gettransferinfo|gethbinfo|queryw\w+|query_bank)$/,
    see: 'https://pay.weixin.qq.com/doc/v2/partner/4011983160',
    rows: [
      ['NOT_FOUND ORDERNOTEXIST RESOURCE_NOT_EXISTS', undefined, 'unknown', 'query'],
      [
        'PROCESSING',
        undefined,
        'unknown',
        'query',
        'https://pay.weixin.qq.com/wiki/doc/api/tools/mch_pay.php?chapter=14_3',
      ],
    ],
  },
  {
    name: 'APIv2: coupon',
    request: /^POST \/.*\/send_coupon$/,
    see: 'https://pay.weixin.qq.com/wiki/doc/api/tools/sp_coupon.php?chapter=12_3&index=4',
    rows: [['STOCK_AMOUNT_NOT_ENOUGH', undefined, 'rejected', 'change']],
  },
]
