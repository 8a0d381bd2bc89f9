/** What users do, over the control API: transfers, red packets, payscore, coupons, complaints. */
import { object, text } from '../http/fields.js'
import type { ApiOperation } from './operation.js'
import { control, maybe, optional, OUT_TRADE_NO, required } from './parameters.js'

const OUT_ORDER_NO = required("the merchant's number of the service order")

const CONTRACT = required(
  "the contract: the merchant's number, the platform's, or the token of the pre-signing",
)

export const USER_OPERATIONS: readonly ApiOperation[] = [
  control(
    'signContract',
    'A user signs a contract for deductions',
    { number: CONTRACT, openid: optional('who signs') },
    async (controls, given) => ({
      contract_id: await controls.signContract(text(given, 'number'), maybe(given, 'openid')),
    }),
    '{ contract_id }',
  ),
  control(
    'terminateContract',
    'A user terminates a contract for deductions',
    { number: CONTRACT, remark: optional('why') },
    (controls, given) => controls.terminateContract(text(given, 'number'), maybe(given, 'remark')),
  ),
  control(
    'repayDeduction',
    'A user pays afterwards what a deduction could not get',
    { out_trade_no: OUT_TRADE_NO },
    (controls, given) => controls.repayDeduction(text(given, 'out_trade_no')),
  ),
  control(
    'confirmTransfer',
    'A user accepts a transfer, or with a fail_reason cannot; the money of a batch arrives',
    { number: required('out_bill_no or out_batch_no'), fail_reason: optional('why the user cannot') },
    (controls, given) => controls.confirmTransfer(text(given, 'number'), maybe(given, 'fail_reason')),
  ),
  control(
    'decide',
    "A payer or the platform's staff brings something to a state: an application, a withdrawal, a recharge, an authorization",
    {
      number: required("the merchant's number, or the platform's", '1900013511_10000'),
      state: required('what it comes to', 'APPLYMENT_STATE_FINISHED'),
      said: { type: 'object', description: 'what is known of it from then on' },
    },
    (controls, given) => controls.decide(text(given, 'number'), text(given, 'state'), object(given, 'said')),
  ),
  control(
    'openRedPacket',
    'A user opens a red packet',
    {
      mch_billno: required("the merchant's number of the red packet"),
      openid: optional('who opens it; default: whom it was sent to'),
    },
    (controls, given) => controls.openRedPacket(text(given, 'mch_billno'), maybe(given, 'openid')),
  ),
  control(
    'confirmServiceOrder',
    'A user agrees to a payscore order',
    { out_order_no: OUT_ORDER_NO, openid: optional('who agrees') },
    (controls, given) => controls.confirmServiceOrder(text(given, 'out_order_no'), maybe(given, 'openid')),
  ),
  control(
    'payServiceOrder',
    'A completed payscore order is paid',
    { out_order_no: OUT_ORDER_NO },
    (controls, given) => controls.payServiceOrder(text(given, 'out_order_no')),
  ),
  control(
    'takeCoupon',
    "A user takes a merchant's or a brand's coupon",
    {
      stock_id: required('the stock of the coupon, or the token of a mini-program'),
      openid: required('who takes it'),
    },
    async (controls, given) => ({
      coupon_code: await controls.takeCoupon(text(given, 'stock_id'), text(given, 'openid')),
    }),
    '{ coupon_code }',
  ),
  control(
    'openCard',
    'A user opens a member card',
    { card_id: required('the card'), openid: required('who opens it') },
    async (controls, given) => ({
      user_card_code: await controls.openCard(text(given, 'card_id'), text(given, 'openid')),
    }),
    '{ user_card_code }',
  ),
  control(
    'complain',
    'A payer complains about an order',
    {
      out_trade_no: OUT_TRADE_NO,
      detail: optional('what the payer writes'),
      problem_type: {
        type: 'string',
        description: 'the kind of problem',
        enum: ['REFUND', 'SERVICE_NOT_WORK', 'OTHERS'],
      },
      phone: optional("the payer's telephone number"),
      images: { type: 'array', description: 'pictures, as base64' },
    },
    async (controls, { out_trade_no, images, mchid: _mchid, ...details }) => ({
      complaint_id: await controls.complain(String(out_trade_no), {
        ...details,
        images: ((images ?? []) as string[]).map((image) => Buffer.from(image, 'base64')),
      }),
    }),
    '{ complaint_id }',
  ),
  control(
    'respondToComplaint',
    'A payer adds to a complaint',
    { complaint_id: required('the complaint'), content: required('what the payer writes') },
    (controls, given) => controls.respondToComplaint(text(given, 'complaint_id'), text(given, 'content')),
  ),
]
