/** The table of options and the types name the same. Nothing here runs: that it compiles is the test. */
import { lookup } from 'node:dns'
import http from 'node:http'
import { Agent } from 'node:https'
import axios, { type InternalAxiosRequestConfig } from 'axios'
import {
  Builder,
  configFromEnv,
  Wechatpay,
  type BrandConfig,
  type Config,
  type ConfigOptions,
  type RequestOptions,
  type UntypedOptions,
} from 'wechatpay-chain'
import type { OptionName } from '../../lib/options/table.js'

const expectNever = <_T extends never>(): void => undefined
type Known<T> = keyof { [Name in keyof T as string extends Name ? never : Name]: T[Name] }

export function theTableHasEveryOption(): void {
  expectNever<Exclude<keyof ConfigOptions, OptionName>>()
  expectNever<Exclude<keyof RequestOptions, OptionName>>()
  expectNever<Exclude<Known<UntypedOptions<'json'>>, OptionName>>()
}

declare const instance: Wechatpay
declare const order: import('../../types/v3/pay/transactions/native.js').NativeOrder

export async function axiosNamesOnDocumentedEndpoints(): Promise<void> {
  const { native } = instance.v3.pay.transactions
  const { data } = await native.post({
    data: order,
    proxy: { protocol: 'http', host: '127.0.0.1', port: 8080 },
    httpsAgent: new Agent(),
    httpAgent: new http.Agent(),
    adapter: 'fetch',
    transformRequest: [(body: object) => ({ ...body, attach: 'x' })],
    transformResponse: (text: string) => text,
    maxRate: 1_000,
    family: 4,
    lookup,
  })
  const url: string = data.code_url
  await native.post({ json: order, adapter: axios.getAdapter('http'), proxy: false })
  await native.post({
    json: order,
    adapter: async (config) => ({ status: 200, headers: {}, data: url + config.url }),
  })
  await native.post({
    json: order,
    adapter: (config: InternalAxiosRequestConfig) => axios.getAdapter('http')(config),
  })
  // @ts-expect-error a member is misspelt under axios's name too
  await native.post({ data: { ...order, amount: { totl: 1 } } })
  // @ts-expect-error the body is missing
  await native.post({ params: { a: 1 } })
  // @ts-expect-error no adapter has this name
  await native.post({ json: order, adapter: 'xhr' })
  // @ts-expect-error a proxy needs its port
  await native.post({ json: order, proxy: { host: '127.0.0.1' } })

  const { couponcodes } = instance.v3.marketing.busifavor.stocks._stock_id_
  await couponcodes.get({
    stock_id: '1',
    params: { status: 'USED', limit: 20 },
    baseURL: new URL('https://a.cn'),
  })
  // @ts-expect-error no such status, under axios's name too
  await couponcodes.get({ stock_id: '1', params: { status: 'USED_UP' } })
  // @ts-expect-error the variable is missing
  await couponcodes.get({ params: { limit: 20 } })
  await instance.v2.pay.orderquery.post({ data: { appid: 'wx1', mch_id: '1', out_trade_no: '1' } })
  // @ts-expect-error the merchant number is missing
  await instance.v2.pay.orderquery.post({ data: { appid: 'wx1', out_trade_no: '1' } })
  await instance.v3.billdownload.file.get({ params: { token: 't' }, sink: 'bill.csv' })
  await instance.chain('v3/some/thing').post({ params: { a: 1 }, data: { b: 2 } })
}

export function credentials(
  privateKey: string,
  certs: Record<string, string>,
  brand: BrandConfig,
  env: Config,
): unknown[] {
  const merchant = { mchid: '1900000001', serial: '3775B6A4', privateKey }
  const piece: ConfigOptions = merchant
  return [
    new Wechatpay({ ...merchant, certs, adapter: 'fetch' }),
    new Wechatpay({ mchid: '1900000001', certs, signer: { serial: '3775B6A4', sign: () => 'c2ln' } }),
    new Wechatpay({ mchid: '1900000001', secret: 'x' }),
    new Wechatpay({ brand }),
    new Wechatpay(env),
    new Wechatpay(configFromEnv()),
    new Wechatpay(configFromEnv({ need: ['mchid', 'secret'] })),
    // @ts-expect-error without certs no answer can be verified
    new Wechatpay(merchant),
    // @ts-expect-error as in one line
    new Wechatpay({ mchid: '1900000001', serial: '3775B6A4', privateKey: 'x' }),
    // @ts-expect-error nothing at all
    new Wechatpay({}),
    // @ts-expect-error no such option
    new Wechatpay({ ...merchant, certs, timeOut: 5 }),
    // @ts-expect-error a string is no proxy
    new Wechatpay({ ...merchant, certs, proxy: 'http://127.0.0.1:8080' }),
    // @ts-expect-error what is put together piece by piece may lack some
    Builder.factory(piece),
  ]
}
