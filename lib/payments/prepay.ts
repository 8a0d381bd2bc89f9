/** An order placed and its front end's parameters signed, in one step. */
import type { Endpoints } from '../../types/index.js'
import type { Chainable } from '../chain/chain.js'
import type { KeyLike } from '../crypto/keys.js'
import { Rsa } from '../crypto/rsa.js'
import { InputError, ParseError } from '../errors.js'
import { signerOf, type Signer } from '../crypto/signer.js'
import { unsignedApp, type AppParams } from './app.js'
import { linesOf } from './fields.js'
import { unsigned, type JsapiParams } from './jsapi.js'

/** The merchant's private key, or whoever signs in its place. */
export type SigningKey = KeyLike | Pick<Signer, 'sign' | 'algorithm'>

/** An order as its endpoint takes it; with `sp_mchid` it is a service provider's. */
export type PrepayOrder<Kind extends 'jsapi' | 'app' = 'jsapi' | 'app'> =
  | OrderOf<`v3/pay/transactions/${Kind}`>
  | OrderOf<`v3/pay/partner/transactions/${Kind}`>
type OrderOf<Template extends keyof Endpoints> = Endpoints[Template] extends {
  post: infer Post extends Placing
}
  ? Extract<NonNullable<Parameters<Post>[0]>, { json: unknown }>['json']
  : never
type Placing = (options: never) => unknown
type Fields = Readonly<Record<string, unknown>>

/**
 * Places a JSAPI or mini-program order and signs what its page needs, as the client signs its requests.
 * @param key another key, or signer, than the client's
 * @throws whatever the order throws; InputError `ERR_INPUT_OPTION`
 * @example
 * const params = await prepayJsapi(instance, { appid, mchid, out_trade_no, description, notify_url, amount: { total: 100 }, payer: { openid } })
 * params.package // 'prepay_id=…'
 * @see https://pay.weixin.qq.com/docs/merchant/apis/combine-payment-identity/orders/jsapi-transfer-payment.html
 */
export async function prepayJsapi(
  instance: Chainable,
  order: PrepayOrder<'jsapi'>,
  key?: SigningKey,
): Promise<JsapiParams> {
  const { appid: appId } = payeeOf({ ...order })
  const signing = signingKeyOf(instance, key)
  const params = unsigned({ appId, prepay_id: await prepay(instance, 'jsapi', order) })
  return {
    ...params,
    signType: 'RSA',
    paySign: await sign(signing, linesOf(params.appId, params.timeStamp, params.nonceStr, params.package)),
  }
}

/**
 * Places an APP order and signs what the app needs, as the client signs its requests.
 * @param key another key, or signer, than the client's
 * @throws whatever the order throws; InputError `ERR_INPUT_OPTION`
 * @example
 * const params = await prepayApp(instance, { appid, mchid, out_trade_no, description, notify_url, amount: { total: 100 } })
 * params.partnerid // the mchid
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012265144
 */
export async function prepayApp(
  instance: Chainable,
  order: PrepayOrder<'app'>,
  key?: SigningKey,
): Promise<AppParams> {
  const { appid, mchid: partnerid } = payeeOf({ ...order })
  const signing = signingKeyOf(instance, key)
  const params = unsignedApp({ appid, partnerid, prepayid: await prepay(instance, 'app', order) })
  return {
    ...params,
    sign: await sign(signing, linesOf(params.appid, params.timestamp, params.noncestr, params.prepayid)),
  }
}

async function prepay(instance: Chainable, type: 'jsapi' | 'app', order: object): Promise<string> {
  const path = `v3/pay/${'sp_mchid' in order ? 'partner/' : ''}transactions/${type}`
  const { data, headers } = await instance.chain(path).post({ json: order })
  const { prepay_id } = (data ?? {}) as { prepay_id?: unknown }
  if (typeof prepay_id === 'string' && prepay_id !== '') return prepay_id
  throw new ParseError('ERR_BODY_EMPTY', 'the answer holds no prepay_id', {
    request: `POST /${path}`,
    outcome: 'unknown',
    verified: true,
    requestId: headers['request-id'],
  })
}

/**
 * The application that calls the payment up: the sub-merchant's where the order names one.
 * Found before the order is placed.
 */
function payeeOf(order: Fields): { appid: string; mchid: string } {
  const [appid, mchid] = [
    order['sub_appid'] ?? order['sp_appid'] ?? order['appid'],
    order['sp_mchid'] ?? order['mchid'],
  ]
  if (typeof appid !== 'string' || appid === '' || typeof mchid !== 'string' || mchid === '')
    throw new InputError(
      'ERR_INPUT_OPTION',
      'the order must name appid and mchid (sp_appid and sp_mchid for a service provider)',
    )
  return { appid, mchid }
}

/** Found before the order is placed. */
function signingKeyOf(instance: Chainable, key: SigningKey | undefined): SigningKey {
  const signing = key ?? signerOf(instance)
  if (signing !== undefined && isSigner(signing) && signing.algorithm === 'SM2')
    throw new InputError(
      'ERR_INPUT_SIGNER',
      'no official page says how the front end of a merchant with SM2 keys is signed: give an RSA privateKey as the third argument, or ask WeChat Pay',
    )
  if (signing !== undefined) return signing
  throw new InputError(
    'ERR_INPUT_SIGNER',
    'the first argument is no client that signs for a merchant: give the privateKey, or { sign }, as the third',
  )
}

const isSigner = (key: SigningKey): key is Pick<Signer, 'sign' | 'algorithm'> =>
  typeof key === 'object' && 'sign' in key && typeof key.sign === 'function'

async function sign(key: SigningKey, text: string): Promise<string> {
  return isSigner(key) ? key.sign(text) : Rsa.sign(text, key)
}
