/** Contracts and deductions over APIv2. @see https://pay.weixin.qq.com/doc/v2/merchant/4011986804 */
import { Bytes, Known, type Call, type Fields, type Handler, type Routes } from '../../http/messages.js'
import { text } from '../../http/fields.js'
import { notFound, paramError, Refusal, reworded } from '../../http/refusal.js'
import type { Orders } from '../../money/orders.js'
import { ofSubMerchant } from '../../money/ownership.js'
import type { World } from '../../world/world.js'
import { XML_ORDER_PATH } from '../payments/xml-orders.js'
import type { Row } from '../records.js'
import type { Contracts } from './contracts.js'
import { deductionOf } from './deduction.js'
import type { Deductions } from './deductions.js'

/** Orders with which a contract is signed: the order's number, and the contract's. */
export const contractOrders = (world: World): Map<string, string> => world.store.table('contract-orders')

export function xmlContracts(
  world: World,
  orders: Orders,
  contracts: Contracts,
  deductions: Deductions,
  placing: Routes,
): Routes {
  const presign = ({ body, site }: Call): Fields => {
    const { token } = inXml(() => contracts.presign('xml', body))
    const url = `${site}/simulator/example/sign?token=${token}`
    return { ...body, pre_entrustweb_id: token, redirect_url: url, result_msg: 'OK' }
  }
  const pages: Handler = (call) =>
    new Bytes(
      Buffer.from(`<html><body>${String(presign(call)['redirect_url'])}</body></html>`),
      'text/html; charset=utf-8',
    )
  const find = (body: Fields): Row => {
    const number = text(body, 'contract_id') || text(body, 'contract_code')
    if (number === '') throw paramError('/contract_id', '和 plan_id、contract_code 二选一必填')
    return inXml(() => contracts.find(number, body['contract_id'] === undefined ? body : {}))
  }
  const query: Handler = ({ body }) => new Known({ ...body, ...contracts.shown(find(body)) })
  const terminate: Handler = ({ body }) => {
    const row = inXml(() => contracts.end(find(body), text(body, 'contract_termination_remark')))
    void contracts.tell(row)
    return new Known({ ...body, ...contracts.shown(row) })
  }
  const accept: Handler = ({ body }) => {
    inXml(() => deductions.accept(body, 'xml'))
    return new Known(body)
  }
  const queryOrder: Handler = ({ body }) => {
    const order = reworded(
      () =>
        text(body, 'transaction_id') === ''
          ? orders.find(text(body, 'out_trade_no'))
          : orders.findTransaction(text(body, 'transaction_id')),
      () => true,
      notFound('ORDERNOTEXIST', '此交易订单号不存在'),
    )
    ofSubMerchant(order, body['sub_mch_id'])
    const { known } = deductions.get(order.out_trade_no) ?? { known: body }
    return new Known({ ...body, ...deductionOf(order, known), trade_state: order.state })
  }
  const both = (path: string, handler: Handler): Routes => ({
    [path]: handler,
    [path.replace(/v2\/(papay|pay)\//, 'v2/$1/partner/')]: handler,
  })
  return {
    ...both('GET v2/papay/entrustweb', pages),
    ...both('GET v2/papay/h5entrustweb', (call) => new Known(presign(call))),
    ...both('POST v2/papay/preentrustweb', (call) => new Known(presign(call))),
    ...both('POST v2/papay/querycontract', query),
    ...both('POST v2/papay/deletecontract', terminate),
    ...both('POST v2/pay/pappayapply', accept),
    ...both('POST v2/pay/paporderquery', queryOrder),
    'POST v2/transit/pay/payapply': accept,
    'POST v2/transit/partnerpay/payapply': accept,
    'POST v2/transit/queryorder': queryOrder,
    'POST v2/transit/partnerpay/queryorder': queryOrder,
    'POST v2/vehicle/pay/payapply': accept,
    'POST v2/vehicle/partnerpay/payapply': accept,
    /** An order that the payer signs the contract with: it is signed once the order is paid. */
    'POST v2/pay/contractorder': async (call) => {
      const { body } = call
      const placed = (await placing[XML_ORDER_PATH]!(call)) as Fields
      const { contract_notify_url, contract_code } = body
      const { row } = inXml(() => contracts.presign('xml', { ...body, notify_url: contract_notify_url }))
      contractOrders(world).set(text(body, 'out_trade_no'), row.key)
      return new Known({ ...body, ...placed, contract_code, contract_result_code: 'SUCCESS' })
    },
  }
}

/** In APIv2's words. */
function inXml<T>(work: () => T): T {
  return reworded(
    () =>
      reworded(
        work,
        ({ status }) => status === 404,
        new Refusal(400, 'CONTRACT_NOT_EXIST', '签约协议不存在'),
      ),
    ({ code }) => code === 'INVALID_REQUEST',
    new Refusal(400, 'CONTRACTERROR', '签约协议的状态不支持该操作'),
  )
}
