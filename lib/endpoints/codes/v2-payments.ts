/**
 * What the error codes of APIv2 orders and refunds mean. APIv2 answers with the
 * status 200: the code alone decides.
 */
import type { Family, Row } from './family.js'

const MALFORMED: Row = [
  'NOAUTH APPID_NOT_EXIST MCHID_NOT_EXIST APPID_MCHID_NOT_MATCH LACK_PARAMS SIGNERROR XML_FORMAT_ERROR REQUIRE_POST_METHOD POST_DATA_EMPTY NOT_UTF8 PARAM_ERROR INVALID_REQUEST',
  undefined,
  'rejected',
  'change',
  'https://pay.weixin.qq.com/wiki/doc/api/app/app.php?chapter=9_1',
]

export const V2_PAYMENTS: readonly Family[] = [
  {
    name: 'APIv2: payment by code or by face',
    request: /^POST \/(?:.*\/)?(?:micropay|facepay)\/?$/,
    see: 'https://pay.weixin.qq.com/doc/v2/merchant/4011937125',
    rows: [
      ['SYSTEMERROR BANKERROR USERPAYING ORDERPAID OUT_TRADE_NO_USED', undefined, 'unknown', 'query'],
      ['AUTHCODEEXPIRE AUTH_CODE_ERROR AUTH_CODE_INVALID', undefined, 'rejected', 'change'],
      ['NOTENOUGH NOTSUPORTCARD BUYER_MISMATCH TRADE_ERROR', undefined, 'rejected', 'change'],
      ['ORDERCLOSED ORDERREVERSED', undefined, 'rejected', 'change'],
      MALFORMED,
    ],
  },
  {
    name: 'APIv2: order',
    request: /^POST \/(?:.*\/)?(?:unifiedorder|combinedorder|contractorder)$/,
    see: 'https://pay.weixin.qq.com/wiki/doc/api/app/app.php?chapter=9_1',
    rows: [
      ['SYSTEMERROR', undefined, 'unknown', 'repeat'],
      ['ORDERPAID OUT_TRADE_NO_USED', undefined, 'unknown', 'query'],
      ['ORDERCLOSED NOTENOUGH', undefined, 'rejected', 'change'],
      MALFORMED,
    ],
  },
  {
    name: 'APIv2: reverse',
    request: /^POST \/(?:.*\/)?(?:facepay)?reverse$/,
    see: 'https://pay.weixin.qq.com/wiki/doc/api/micropay.php?chapter=9_11&index=3',
    rows: [
      ['SYSTEMERROR', undefined, 'unknown', 'repeat'],
      ['USERPAYING', undefined, 'unknown', 'later'],
      ['REVERSE_EXPIRE', undefined, 'rejected', 'never'],
    ],
  },
  {
    name: 'APIv2: close',
    request: /^POST \/(?:.*\/)?close(?:combined)?order$/,
    see: 'https://pay.weixin.qq.com/wiki/doc/api/app/app.php?chapter=9_3&index=5',
    rows: [
      ['SYSTEMERROR', undefined, 'unknown', 'repeat'],
      ['ORDERPAID', undefined, 'unknown', 'query'],
      ['ORDERCLOSED', undefined, 'rejected', 'never'],
      ['ORDERNOTEXIST', undefined, 'rejected', 'change'],
    ],
  },
  {
    name: 'APIv2: order query',
    request: /^POST \/(?:.*\/)?(?:(?:pap)?orderquery|facepayquery|querycombinedorder|queryorder)$/,
    see: 'https://pay.weixin.qq.com/doc/v2/merchant/4011937320',
    rows: [
      ['SYSTEMERROR', undefined, 'unknown', 'repeat'],
      ['ORDERNOTEXIST', undefined, 'rejected', 'change'],
    ],
  },
  {
    name: 'APIv2: refund',
    request: /^POST \/(?:.*\/)?(?:(?:secapi|sandboxnew|apiv2sandbox)\/pay\/refund(?:v2)?|deposit\/refund)$/,
    see: 'https://pay.weixin.qq.com/wiki/doc/api/app/app.php?chapter=9_4&index=6',
    rows: [
      ['SYSTEMERROR BIZERR_NEED_RETRY', undefined, 'unknown', 'repeat'],
      ['FREQUENCY_LIMITED', undefined, 'unknown', 'slower'],
      ['ERROR REFUND_FEE_MISMATCH', undefined, 'unknown', 'query'],
      ['NOTENOUGH', undefined, 'rejected', 'same-number'],
      ['INVALID_REQ_TOO_MUCH ORDERNOTREADY ORDER_NOT_READY', undefined, 'rejected', 'later'],
      ['USER_ACCOUNT_ABNORMAL TRADE_OVERDUE', undefined, 'rejected', 'never'],
      ['ORDERNOTEXIST INVALID_TRANSACTIONID CERT_ERROR', undefined, 'rejected', 'change'],
      MALFORMED,
    ],
  },
  {
    name: 'APIv2: refund query',
    request: /^POST \/(?:.*\/)?refundquery(?:v2)?$/,
    see: 'https://pay.weixin.qq.com/wiki/doc/api/app/app.php?chapter=9_4&index=7',
    rows: [
      ['SYSTEMERROR', undefined, 'unknown', 'repeat'],
      ['REFUNDNOTEXIST', undefined, 'rejected', 'same-number'],
    ],
  },
  {
    name: 'APIv2: deduction under a contract',
    request: /^POST \/.*\/(?:pap)?payapply$/,
    see: 'https://pay.weixin.qq.com/wiki/doc/api/wxpay_v2/papay/chapter3_8.shtml',
    rows: [
      ['SYSTEMERROR', undefined, 'unknown', 'repeat'],
      ['ORDER_ACCEPTED ORDERPAID', undefined, 'unknown', 'query'],
      ['FREQUENCY_LIMITED', undefined, 'rejected', 'slower'],
      [
        'RULELIMIT INVALID_REQUEST',
        undefined,
        'rejected',
        'change',
        'https://developers.weixin.qq.com/community/pay/doc/0004aaa01e8908b165985d15e5bc08',
      ],
      ['CONTRACT_NOT_EXIST CONTRACTERROR ORDERCLOSED', undefined, 'rejected', 'change'],
      ['PARAM_ERROR SIGN_ERROR APPID_MCHID_NOT_MATCH', undefined, 'rejected', 'change'],
    ],
  },
]
