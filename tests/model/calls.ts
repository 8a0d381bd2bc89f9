/** The calls that move money, and the ways in which a client may send them. */
import http from 'node:http'
import type { AxiosAdapter } from 'axios'
import type { WechatpayError } from '../../lib/index.js'

/**
 * The parts of the package that a run needs: from lib/ in the tests, from the packed
 * package on the other runtimes.
 */
export type { Wechatpay } from '../../lib/index.js'

export interface MoneyCall {
  readonly template: string
  /** The name of the merchant's number. */
  readonly number: string
  readonly body: (number: string, mchid: string) => { readonly json: object } | { readonly xml: object }
  /** May the platform see it again under the same number with the same parameters? */
  readonly repeatable: boolean
}

const appid = 'wx8888888888888888'
const amount = { total: 100, currency: 'CNY' }

export const CALLS: Readonly<Record<string, MoneyCall>> = {
  'an order': {
    template: 'v3/pay/transactions/native',
    number: 'out_trade_no',
    body: (out_trade_no, mchid) => ({ json: { appid, mchid, out_trade_no, description: '公仔', amount } }),
    repeatable: true,
  },
  'a refund': {
    template: 'v3/refund/domestic/refunds',
    number: 'out_refund_no',
    body: (out_refund_no) => ({
      json: { out_trade_no: 'paid', out_refund_no, amount: { ...amount, refund: 1 } },
    }),
    repeatable: true,
  },
  'a payment by code': {
    template: 'v3/pay/transactions/codepay',
    number: 'out_trade_no',
    body: (out_trade_no, mchid) => ({
      json: { appid, mchid, out_trade_no, amount, payer: { auth_code: '134650110218999003' } },
    }),
    repeatable: false,
  },
  'a transfer': {
    template: 'v3/fund-app/mch-transfer/transfer-bills',
    number: 'out_bill_no',
    body: (out_bill_no) => ({
      json: { appid, out_bill_no, transfer_scene_id: '1000', transfer_amount: 1, transfer_remark: '奖' },
    }),
    repeatable: true,
  },
  'an order of APIv2': {
    template: 'v2/pay/unifiedorder',
    number: 'out_trade_no',
    body: (out_trade_no, mch_id) => ({ xml: { appid, mch_id, out_trade_no, body: '公仔', total_fee: 1 } }),
    repeatable: true,
  },
  'a refund of APIv2': {
    template: 'v2/secapi/pay/refund',
    number: 'out_refund_no',
    body: (out_refund_no, mch_id) => ({
      xml: { appid, mch_id, out_trade_no: 'paid', out_refund_no, total_fee: 1, refund_fee: 1 },
    }),
    repeatable: true,
  },
  'a payment by code of APIv2': {
    template: 'v2/pay/micropay',
    number: 'out_trade_no',
    body: (out_trade_no, mch_id) => ({
      xml: { appid, mch_id, out_trade_no, body: '公仔', total_fee: 1, auth_code: '134650110218999003' },
    }),
    repeatable: false,
  },
  'a transfer of APIv2': {
    template: 'v2/mmpaymkttransfers/promotion/transfers',
    number: 'partner_trade_no',
    body: (partner_trade_no, mchid) => ({
      xml: { mch_appid: appid, mchid, partner_trade_no, openid: 'o', amount: 1, desc: '奖' },
    }),
    repeatable: true,
  },
}

/** An adapter as a user writes one: it says nothing of its connection. */
const written: AxiosAdapter = (config) =>
  new Promise((resolve, reject) => {
    const request = http.request(
      config.url!,
      // No connection is kept: Deno's node:http would send again by itself, which is not ours to prevent here.
      { method: config.method!.toUpperCase(), headers: config.headers, agent: false },
      (response) => {
        const chunks: Buffer[] = []
        response
          .on('data', (chunk: Buffer) => chunks.push(chunk))
          .on('error', reject)
          .on('end', () => {
            const { statusCode: status = 0, statusMessage: statusText = '', headers } = response
            if (!response.complete) return reject(new Error('incomplete'))
            return resolve({
              status,
              statusText,
              headers: headers as object,
              data: Buffer.concat(chunks),
              config,
            })
          })
      },
    )
    config.signal?.addEventListener?.('abort', () => request.destroy(new Error('stopped')))
    request.on('error', reject).end(config.data)
  })

/** Each way to send, as options of a call. */
export const ADAPTERS: Readonly<Record<string, object>> = {
  'the own http': {},
  "axios's http": { family: 4 },
  fetch: { adapter: 'fetch' },
  'a transport': { transport: { request: http.request } },
  'a function': { adapter: written },
}

/** `ok`, or code and outcome of what was thrown. */
export type Result = { readonly outcome: WechatpayError['outcome'] | 'ok'; readonly what: string }

export async function resultOf(promise: Promise<unknown>): Promise<Result> {
  try {
    await promise
    return { outcome: 'ok', what: 'ok' }
  } catch (error) {
    const { name, code, outcome, message } = error as WechatpayError
    // A call that was refused for its arguments proves nothing.
    if (outcome === undefined || code === 'ERR_INPUT_OPTION') throw error
    return { outcome, what: `${name} ${code} ${outcome}: ${message}` }
  }
}
