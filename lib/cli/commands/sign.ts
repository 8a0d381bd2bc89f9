/** `wxpay sign`: a request's Authorization header, or a front end's parameters. */
import { appParams, Formatter, jsapiParams, Rsa, Sm2, type KeyLike } from '../../index.js'
import type { KeyObject } from 'node:crypto'
import { rsaOrSm2 } from '../keys.js'
import type { Context } from '../context.js'
import { readCredentials, type Found } from '../credentials/credentials.js'
import { missing, UsageError } from '../failure.js'
import { readPairs } from '../values.js'
import { t } from '../language.js'

export function run(context: Context): void {
  const { args, output, secrets } = context
  const [what = '', ...rest] = args.words
  const found = readCredentials(args, secrets)
  if (what === 'jsapi' || what === 'app') return output.data(frontEnd(what, rest, found))
  const body =
    args.texts['body'] === undefined ? '' : secrets.read(args.texts['body'], '--body', false).toString('utf8')
  const { header, message } = authorization(what.toUpperCase(), rest, body, found)
  if (args.has('explain'))
    for (const line of message.split('\n').slice(0, -1))
      output.note(output.paintNote('dim', `${line.replaceAll('\r', '\\r')}\\n`))
  output.data({ Authorization: header }, `Authorization: ${header}`)
}

function authorization(method: string, [path = '', ...more]: readonly string[], body: string, found: Found) {
  if (!/^(?:GET|POST|PUT|PATCH|DELETE)$/.test(method))
    throw new UsageError(
      t(
        'expected a verb and a path, jsapi or app: wxpay sign GET /v3/certificates',
        '应为请求方法与路径，或 jsapi、app：wxpay sign GET /v3/certificates',
      ),
    )
  if (path === '' || more.length > 0)
    throw new UsageError(
      t(
        "expected one path after the verb: wxpay sign GET '/v3/pay/transactions/id/1217752501201407033233368018?mchid=1900000001'",
        "请求方法之后应为一个路径：wxpay sign GET '/v3/pay/transactions/id/1217752501201407033233368018?mchid=1900000001'",
      ),
    )
  const target = URL.canParse(path)
    ? new URL(path).pathname + new URL(path).search
    : `/${path.replace(/^\//, '')}`
  if (/[{}]/.test(target))
    throw new UsageError(
      t(
        `${target}: put the values in place of the braces, what is signed is the path as sent`,
        `${target}：请把花括号换成值，签名的是实际发送的路径`,
      ),
    )
  const isBrand = target.startsWith('/brand/')
  const { id, serial, privateKey } = ownerOf(isBrand, found)
  const [timestamp, nonce] = [Formatter.timestamp(), Formatter.nonce()]
  const message = Formatter.request(method, target, timestamp, nonce, body)
  const key = keyOf(privateKey, isBrand)
  const header =
    key.asymmetricKeyType === 'rsa'
      ? Formatter.authorization(id, nonce, Rsa.sign(message, key), timestamp, serial)
      : Formatter.authorization(
          id,
          nonce,
          Sm2.sign(message, key),
          timestamp,
          serial,
          'WECHATPAY2-SM2-WITH-SM3',
        )
  return {
    message,
    header: isBrand
      ? header.replace('WECHATPAY2-SHA256-RSA2048 mchid', 'WECHATPAY-BRAND-SHA256-RSA2048 brand_id')
      : header,
  }
}

function ownerOf(isBrand: boolean, found: Found): { id: string; serial: string; privateKey: KeyLike } {
  const from = (isBrand ? (found['brand'] ?? {}) : found) as Readonly<Record<string, unknown>>
  const need = (name: string): string => {
    if (from[name] === undefined) throw missing(`${isBrand ? 'brand.' : ''}${name}`)
    return from[name] as string
  }
  return {
    id: need(isBrand ? 'brandId' : 'mchid'),
    serial: need('serial').replaceAll(':', '').toUpperCase(),
    privateKey: need('privateKey'),
  }
}

/** Brands have RSA keys. */
const keyOf = (key: KeyLike, isBrand: boolean): KeyObject => (isBrand ? Rsa.from(key) : rsaOrSm2(key))

function frontEnd(what: 'jsapi' | 'app', pairs: readonly string[], found: Found): object {
  const fields = readPairs(pairs)
  const { privateKey } = ownerOf(false, { mchid: '-', serial: '-', ...found })
  const text = (name: string): string => {
    if (typeof fields[name] !== 'string')
      throw new UsageError(
        t(
          `${name} is missing: wxpay sign ${what} ${what === 'app' ? 'appid=wx8888888888888888 prepayid=wx20…' : 'appId=wx8888888888888888 prepay_id=wx20…'}`,
          `缺少 ${name}：wxpay sign ${what} ${what === 'app' ? 'appid=wx8888888888888888 prepayid=wx20…' : 'appId=wx8888888888888888 prepay_id=wx20…'}`,
        ),
      )
    return fields[name]
  }
  if (what === 'jsapi') return jsapiParams({ appId: text('appId'), prepay_id: text('prepay_id') }, privateKey)
  const partnerid = (fields['partnerid'] ?? found['mchid'] ?? text('partnerid')) as string
  return appParams({ appid: text('appid'), partnerid, prepayid: text('prepayid') }, privateKey)
}
