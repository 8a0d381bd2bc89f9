/** The calls that a payment by code is made of, in APIv3, of a service provider, and in APIv2. */
import type { Endpoints } from '../../types/index.js'
import type { Chainable } from '../chain/chain.js'
import type { OrderState } from './order.js'
import { replyOf, type Reply } from './reply.js'

type OptionsOf<Template extends keyof Endpoints> = Endpoints[Template] extends {
  post(options: infer Options): unknown
}
  ? Options
  : never
type Json<Options> = Options extends { readonly json: infer Body } ? Body : never

/** The JSON of `v3/pay/transactions/codepay`. */
export type CodeOrder = Json<OptionsOf<'v3/pay/transactions/codepay'>>
/** The JSON of `v3/pay/partner/transactions/codepay`, of a service provider. */
export type PartnerCodeOrder = Json<OptionsOf<'v3/pay/partner/transactions/codepay'>>
/** The elements of APIv2's `pay/micropay`. Its reversal presents the merchant's TLS certificate. */
export interface MicropayOrder {
  readonly appid: string
  readonly mch_id: string
  readonly sub_appid?: string
  readonly sub_mch_id?: string
  readonly body: string
  readonly out_trade_no: string
  readonly total_fee: number | string
  readonly spbill_create_ip: string
  readonly auth_code: string
  readonly [element: string]: unknown
}

/** What the platform's last signed answer says; APIv2's members are strings. */
export type CodePaymentData = { readonly trade_state?: OrderState } & Readonly<Record<string, unknown>>

export interface Till {
  readonly what: string
  readonly pay: () => Promise<{ readonly data: unknown }>
  /** Does this response say that the user has paid? */
  readonly isPayment: (data: CodePaymentData) => boolean
  readonly ask: () => Promise<Reply<CodePaymentData>>
  readonly reverse: () => Promise<{ readonly data: unknown }>
}

/** @param order any of the three orders, told apart by the names of their owners */
export function tillOf(
  instance: Chainable,
  order: Readonly<Record<string, unknown>>,
  signal: AbortSignal | undefined,
): Till {
  const more = signal && { signal }
  const out_trade_no = String(order['out_trade_no'])
  const what = `order ${out_trade_no}`
  const named = (...names: readonly string[]) =>
    Object.fromEntries(names.filter((name) => order[name] !== undefined).map((name) => [name, order[name]]))
  if ('mch_id' in order) {
    const names = { ...named('appid', 'mch_id', 'sub_appid', 'sub_mch_id', 'sign_type'), out_trade_no }
    return {
      what,
      pay: () => instance.chain('v2/pay/micropay').post({ xml: order, ...more }),
      // APIv2 answers a payment that is not made yet with FAIL.
      isPayment: ({ result_code }) => result_code === 'SUCCESS',
      ask: () => replyOf(() => instance.chain('v2/pay/orderquery').post({ xml: names, ...more })),
      reverse: () => instance.chain('v2/secapi/pay/reverse').post({ xml: names, security: true, ...more }),
    }
  }
  const isPartner = 'sp_mchid' in order
  const base = `v3/pay/${isPartner ? 'partner/' : ''}transactions`
  const query = isPartner ? named('sp_mchid', 'sub_mchid') : named('mchid')
  const owner = isPartner ? named('sp_appid', 'sub_appid', 'sp_mchid', 'sub_mchid') : named('appid', 'mchid')
  return {
    what,
    pay: () => instance.chain(`${base}/codepay`).post({ json: order, ...more }),
    isPayment: ({ trade_state }) => trade_state === 'SUCCESS',
    ask: () =>
      replyOf(() =>
        instance.chain(`${base}/out-trade-no/{out_trade_no}`).get({ out_trade_no, query, ...more }),
      ),
    reverse: () =>
      instance
        .chain(`${base}/out-trade-no/{out_trade_no}/reverse`)
        .post({ out_trade_no, json: owner, ...more }),
  }
}
