/**
 * Payments by the code that a user shows, or by face: the order is made and paid in one
 * request, and a code pays once.
 */
import { fits, type Rule } from './rule.js'

/** A path may end in a slash, and the sandboxes serve it under a prefix. */
const CODE_PAYMENTS: readonly Rule[] = [
  { path: /\/pay\/micropay\/?$/, see: 'https://pay.weixin.qq.com/doc/v2/merchant/4011937125' },
  {
    path: /\/pay\/facepay\/?$/,
    see: 'https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/android/facepay.html',
  },
  { path: /\/deposit\/micropay\/?$/, see: 'https://pay.weixin.qq.com/doc/v2/partner/4011986623' },
  { path: /\/deposit\/facepay\/?$/, see: 'https://pay.weixin.qq.com/doc/v2/partner/4011986577' },
  {
    path: /\/pay\/(?:partner\/)?transactions\/codepay\/?$/,
    see: 'https://pay.weixin.qq.com/doc/v3/merchant/4012382150',
  },
  {
    path: /\/v3\/transactions\/micropay\/?$/,
    see: 'https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter3_3.shtml',
  },
  {
    path: /\/micropay\/transactions\/pay\/?$/,
    see: 'https://pay.weixin.qq.com/doc/global/v3/zh/4013010527',
  },
  {
    path: /\/offlineface\/transactions\/?$/,
    see: 'https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/access-specifications.html',
  },
]

/**
 * Is it a payment by code? A path that is not listed is one too where its body
 * holds an order and such a code.
 */
export function isCodePayment(pathname: string, body: unknown): boolean {
  if (CODE_PAYMENTS.some((rule) => fits(rule, pathname))) return true
  const { out_trade_no, auth_code, face_code, payer } = fieldsOf(body)
  return out_trade_no !== undefined && (auth_code ?? face_code ?? fieldsOf(payer)['auth_code']) !== undefined
}

const fieldsOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
