/** Orders and refunds over the control API. */
import { text } from '../http/fields.js'
import type { ApiOperation } from './operation.js'
import { control, maybe, optional, OUT_TRADE_NO, required } from './parameters.js'

const OUT_REFUND_NO = required("the merchant's number of the refund", 'refund-0001')

export const PAYMENT_OPERATIONS: readonly ApiOperation[] = [
  control(
    'pay',
    'A payer pays an order, or the combination it belongs to',
    {
      out_trade_no: OUT_TRADE_NO,
      openid: optional("who pays; default: the order's"),
      coupon_id: optional('a coupon of that user'),
    },
    (controls, given) =>
      controls.pay(text(given, 'out_trade_no'), {
        ...(given['openid'] !== undefined && { openid: text(given, 'openid') }),
        ...(given['coupon_id'] !== undefined && { coupon_id: text(given, 'coupon_id') }),
      }),
  ),
  control(
    'askPassword',
    'The next payment by code waits until the payer has entered a password: pay does it',
    { auth_code: optional('only a payment by this code; default: any') },
    (controls, given) => controls.askPassword(maybe(given, 'auth_code')),
  ),
  control(
    'failPayment',
    'The payer of a payment by code cancels instead of entering the password, or a deduction fails',
    { out_trade_no: OUT_TRADE_NO },
    (controls, given) => controls.failPayment(text(given, 'out_trade_no')),
  ),
  control(
    'closeOrder',
    'The merchant closes an order, or the combination it belongs to',
    { out_trade_no: OUT_TRADE_NO },
    (controls, given) => controls.closeOrder(text(given, 'out_trade_no')),
  ),
  control(
    'refundOrder',
    'The merchant refunds an order on the merchant platform, and the money arrives',
    { out_trade_no: OUT_TRADE_NO, amount: { type: 'integer', description: 'in fen; default: what is left' } },
    async (controls, given) => ({
      out_refund_no: await controls.refundOrder(
        text(given, 'out_trade_no'),
        given['amount'] as number | undefined,
      ),
    }),
    '{ out_refund_no }',
  ),
  control(
    'completeRefund',
    'The money of a refund arrives at the payer',
    { out_refund_no: OUT_REFUND_NO },
    (controls, given) => controls.completeRefund(text(given, 'out_refund_no')),
  ),
  control(
    'failRefund',
    'The money of a refund cannot arrive, or the refund is given up',
    {
      out_refund_no: OUT_REFUND_NO,
      status: { type: 'string', description: 'default: ABNORMAL', enum: ['ABNORMAL', 'CLOSED'] },
    },
    (controls, given) =>
      controls.failRefund(text(given, 'out_refund_no'), given['status'] as 'ABNORMAL' | 'CLOSED' | undefined),
  ),
]
