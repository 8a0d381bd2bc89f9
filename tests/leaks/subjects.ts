/**
 * What a program may come to show: clients, answers, log lines, and one error of every kind, each
 * made by a call that really fails.
 */
import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import { createServer as createHttpsServer } from 'node:https'
import { Agent } from 'node:https'
import type { ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Notifications } from '../../lib/notifications/index.js'
import {
  AesGcm,
  Formatter,
  Hash,
  KeyRing,
  MediaUtil,
  Rsa,
  Transformer,
  uploadUserPackage,
  Wechatpay,
  type Config,
} from '../../lib/index.js'
import {
  answer,
  apiv3Key,
  brand,
  config,
  merchant,
  platform,
  secret,
  signatureHeaders,
} from '../helpers/platform.js'
import { startServer, type Received } from '../helpers/server.js'
import { agentPassphrase, certificate, passphrase, person, proxy, signatures, tlsKey } from './secrets.js'

/** A name, and the thing. */
export type Subject = readonly [name: string, thing: unknown]

/** Answers by the last segment of the path. */
const ANSWERS: Readonly<Record<string, (response: ServerResponse, request: Received) => void>> = {
  reset: (response) => void response.socket!.resetAndDestroy(),
  stall: () => undefined,
  truncated: (response) => {
    response.writeHead(200, { 'Content-Length': '100' }).write('{')
    setImmediate(() => response.destroy())
  },
  large: (response) => answer(response, `"${'x'.repeat(2000)}"`),
  redirect: (response) => void response.writeHead(302, { Location: 'https://evil.example/' }).end(),
  coding: (response) =>
    void response.writeHead(200, { ...signatureHeaders('{}'), 'Content-Encoding': 'x-rot13' }).end('{}'),
  protocol: (response) => void response.socket!.end('SSH-2.0\r\n\r\n'),
  unsigned: (response) => void response.writeHead(200).end('{}'),
  forged: (response) => void response.writeHead(200, signatureHeaders('other')).end('{}'),
  expired: (response) => void response.writeHead(200, signatureHeaders('{}', 0)).end('{}'),
  serial: (response) =>
    void response.writeHead(200, { ...signatureHeaders('{}'), 'Wechatpay-Serial': 'DEADBEEF' }).end('{}'),
  echo: (response) => answer(response, { out_trade_no: 'B' }),
  refused: (response) =>
    answer(response, { code: 'PARAM_ERROR', message: '参数错误', detail: { field: '/name' } }, 400),
  sign: (response, { method, target }) =>
    answer(
      response,
      { code: 'SIGN_ERROR', message: '签名错误', detail: { sign_information: { method, url: target } } },
      401,
    ),
  gateway: (response) => void response.writeHead(502).end('<html>\n502'),
  html: (response) => answer(response, '<html>'),
  empty: (response) => answer(response, undefined),
  sealed: (response) => answer(response, { id_card_number: 'AAAA' }),
  uploads: (response) => answer(response, { upload_id: 'U1', file_part_size: 10_240, file_part_count: 1 }),
  1: (response) => answer(response, { code: 'PARAM_ERROR', message: 'no' }, 400),
  return: (response) =>
    void response.writeHead(200).end('<xml><return_code>FAIL</return_code><return_msg>no</return_msg></xml>'),
  result: (response) =>
    void response
      .writeHead(200)
      .end(v2({ return_code: 'SUCCESS', result_code: 'FAIL', err_code: 'NOTENOUGH' })),
  wrong: (response) =>
    void response.writeHead(200).end('<xml><return_code>SUCCESS</return_code><sign>X</sign></xml>'),
  markup: (response) => void response.writeHead(200).end('<!DOCTYPE x><xml/>'),
  paid: (response) =>
    void response.writeHead(200).end(v2({ return_code: 'SUCCESS', result_code: 'SUCCESS' })),
}

const v2 = (fields: Record<string, string>): string =>
  Transformer.toXml({
    ...fields,
    sign: Hash.sign('MD5', Formatter.queryStringLike(Formatter.ksort(fields)), secret),
  })

const respond = (request: Received, response: ServerResponse): void => {
  const { authorization = '', 'proxy-authorization': proxied } = request.headers
  for (const one of [/signature="([^"]+)"/.exec(authorization)?.[1], proxied?.split(' ')[1]])
    if (one) signatures.add(one)
  const name = new URL(request.target, 'http://x').pathname.split('/').at(-1)!
  ;(Object.hasOwn(ANSWERS, name) ? ANSWERS[name]! : (one: ServerResponse) => answer(one, { ok: true }))(
    response,
    request,
  )
}

/** The thing that `work` gives, or throws. */
const outcomeOf = async (work: () => unknown): Promise<unknown> => {
  try {
    return await work()
  } catch (error) {
    return error
  }
}

const lines: unknown[] = []
const note = (...line: unknown[]) => void lines.push(line)
const logger = { debug: note, info: note, warn: note, error: note }
const CHANNELS = ['call', 'request', 'notification', 'store'].flatMap((what) =>
  ['start', 'end', 'error'].map((name) => `wechatpay-chain:${what}:${name}`),
)

/** Everything, by name. */
export async function subjects(): Promise<Subject[]> {
  for (const name of CHANNELS) subscribe(name, note)
  await using server = await startServer(respond)
  await using gone = await startServer(respond)
  await gone.close()
  const https = createHttpsServer(
    { key: tlsKey, passphrase, cert: certificate, ca: certificate, requestCert: true },
    (_, response) => ANSWERS['return']!(response, undefined as never),
  )
  await new Promise<void>((resolve) => {
    https.listen(0, '127.0.0.1', resolve)
  })
  const httpsURL = `https://localhost:${(https.address() as AddressInfo).port}/`
  const client = { cert: certificate, key: tlsKey, passphrase }
  const own = new Agent({ ca: certificate, passphrase: agentPassphrase })
  const make = (more: Partial<Config> = {}, baseURL = server.baseURL) =>
    new Wechatpay(
      config(baseURL, { retry: false, merchant: client, httpsAgent: own, logger, logBodies: true, ...more }),
    )

  const instance = make()
  const secured = make({}, httpsURL)
  const untrusted = make({ httpsAgent: new Agent({ passphrase: agentPassphrase }) }, httpsURL)
  const proxied = make({
    proxy: { host: '127.0.0.1', port: Number(new URL(gone.baseURL).port), auth: proxy },
  })
  const through = make({
    proxy: { host: '127.0.0.1', port: Number(new URL(server.baseURL).port), auth: proxy },
  })
  const broken = make({
    signer: {
      serial: merchant.serial,
      sign: () => {
        throw Object.assign(new Error('KMS is down'), {
          config: { headers: { Authorization: `Bearer ${passphrase}` } },
        })
      },
    },
  })
  const json = { name: person.name, bank_account: { card_number: person.card }, id_card_number: person.id }
  const ask =
    (name: string, more: object = {}, client = instance) =>
    () =>
      client.chain('v3/some/{name}').post({ name, json, ...more })
  const get =
    (name: string, more: object = {}) =>
    () =>
      instance.chain('v3/some/{name}').get({ name, ...more })
  const legacy =
    (name: string, client = instance, more: object = {}) =>
    () =>
      client.chain('v2/pay/{name}').post({
        name,
        xml: {
          mch_id: merchant.mchid,
          re_user_name: person.name,
          account_no: person.card,
          identity: person.id,
        },
        ...more,
      })
  const circular: Record<string, unknown> = { ...json }
  circular['self'] = circular
  const spoilt = (more: object) => () => new Wechatpay({ ...config(server.baseURL), ...more })

  const outcomes: Readonly<Record<string, () => unknown>> = {
    'ConfigError of a key': spoilt({ privateKey: config('').privateKey.replace('\n', '\nx') }),
    'ConfigError of a swapped key': spoilt({ certs: { [platform.serial]: config('').privateKey } }),
    'ConfigError of a secret': spoilt({ secret: `${secret}\n` }),
    'ConfigError of an APIv3 key': spoilt({ apiv3Key: `${apiv3Key} ` }),
    'ConfigError of a mchid': spoilt({ mchid: secret }),
    'ConfigError of a brand': spoilt({ brand: { brandId: secret } }),
    'ConfigError of TLS': spoilt({ merchant: { ...client, passphrase: `${passphrase}x` } }),
    'ConfigError of a base URL': spoilt({ baseURL: `https://u:${proxy.password}@evil.example/` }),
    'ConfigError of a proxy': spoilt({ proxies: proxy }),
    'InputError of a path': get('..'),
    'InputError of a body': ask('x', { json: circular }),
    'InputError of an option': ask('x', { nam: person.name }),
    'InputError of a header': ask('x', { headers: { 'X-A': `${secret}\r\n` } }),
    'InputError of a field too long': () => Rsa.encrypt(person.name.repeat(20), platform.publicKey),
    'InputError of another merchant': legacy('x', instance, { xml: { mch_id: '1', name: person.name } }),
    'InputError of XML': legacy('x', instance, { xml: { mch_id: merchant.mchid, name: `${person.name}\0` } }),
    'InputError of a signer': ask('x', {}, broken),
    'InputError of a host': () => instance.chain(`https://u:${proxy.password}@evil.example/`).get(),
    'NetworkError of a reset': ask('reset'),
    'NetworkError of silence': ask('stall', { timeout: 100 }),
    'NetworkError of an abort': ask('x', { signal: AbortSignal.abort() }),
    'NetworkError of a cut': ask('truncated'),
    'NetworkError of a size': ask('large', { maxContentLength: 1000 }),
    'NetworkError of a redirect': ask('redirect'),
    'NetworkError of a coding': ask('coding'),
    'NetworkError of no HTTP': ask('protocol'),
    'NetworkError of a proxy': ask('x', {}, proxied),
    'NetworkError of TLS': legacy('x', untrusted, { security: true }),
    'NetworkError behind a proxy': ask('reset', {}, through),
    'NetworkError of an APIv2 call': legacy('reset'),
    'SignatureError of none': ask('unsigned'),
    'SignatureError of a forgery': ask('forged'),
    'SignatureError of age': ask('expired'),
    'SignatureError of a serial': ask('serial'),
    'SignatureError of an echo': () =>
      instance.chain('v3/pay/transactions/out-trade-no/{out_trade_no}/echo').get({ out_trade_no: 'A' }),
    'SignatureError of APIv2': legacy('wrong'),
    'ApiError of 400': ask('refused'),
    'ApiError of SIGN_ERROR': ask('sign'),
    'NetworkError of 502': ask('gateway'),
    'ApiError of APIv2': legacy('result'),
    'ApiError over mutual TLS': legacy('return', secured, { security: true }),
    'ParseError of JSON': ask('html'),
    'ParseError of nothing': get('empty'),
    'ParseError of XML': legacy('markup'),
    'DecryptError of a key': () =>
      AesGcm.decrypt(AesGcm.encrypt(person.id, apiv3Key, '0123456789ab'), secret, '0123456789ab'),
    'DecryptError of a field': () =>
      Rsa.decrypt(Rsa.encrypt(person.id, platform.publicKey), merchant.privateKey),
    CertificateError: () => {
      const nonce = '0123456789ab'
      const body = JSON.stringify({
        data: [
          {
            serial_no: 'AA',
            encrypt_certificate: {
              algorithm: 'AEAD_AES_256_GCM',
              nonce,
              associated_data: 'certificate',
              ciphertext: AesGcm.encrypt(certificate, apiv3Key, nonce, 'certificate'),
            },
          },
        ],
      })
      ANSWERS_OF_DOWNLOAD.body = body
      return downloadFrom(apiv3Key)
    },
    'DecryptError of certificates': () => downloadFrom(secret),
    NotificationError: () =>
      new Notifications({ certs: { [platform.serial]: platform.publicKey }, apiv3Key, secret }).unwrap(
        signatureHeaders('{}'),
        '{}',
      ),
    DownloadError: get('file', { sink: '/nowhere/at/all' }),
    UploadError: () =>
      uploadUserPackage(instance, {
        file: Buffer.from(person.card),
        filename: 'a.csv',
        package_type: 'USER_PACKAGE_TYPE_EXPOSURE',
        data_type: 'USER_PACKAGE_DATA_TYPE_PHONE',
        description: '最近三十天内到店两次以上的顾客',
      }),
    'an answer': ask('ok'),
    'an answer of APIv2': legacy('paid'),
    'an answer to an upload': () =>
      instance
        .chain('v3/merchant/media/upload')
        .post({ body: new MediaUtil('a.png', Buffer.from(person.card)) }),
    'an answer in bytes': ask('ok', { responseType: 'arraybuffer' }),
    'an answer as a stream': ask('ok', { responseType: 'stream' }),
    'an answer through a proxy': ask('ok', {}, through),
    'an answer to encrypted fields': () =>
      instance.chain('v3/applyment4sub/applyment/{empty}' as string).post({
        json: { contact_info: { contact_name: person.name, contact_id_number: person.id } },
        encrypt: true,
      }),
  }

  async function downloadFrom(key: string): Promise<unknown> {
    await using certificates = await startServer(
      (_, response) =>
        void response
          .writeHead(200, signatureHeaders(ANSWERS_OF_DOWNLOAD.body))
          .end(ANSWERS_OF_DOWNLOAD.body),
    )
    const { mchid, serial, privateKey } = config('')
    return await KeyRing.download({
      mchid: mchid,
      serial: serial,
      privateKey: privateKey,
      apiv3Key: key,
      baseURL: certificates.baseURL,
    })
  }

  const made: Subject[] = []
  for (const [name, work] of Object.entries(outcomes)) made.push([name, await outcomeOf(work)])
  https.close()
  https.closeAllConnections()
  for (const name of CHANNELS) unsubscribe(name, note)
  const clients: Subject[] = [
    ['a client', instance],
    ['a client with a proxy', through],
    ['a client over TLS', secured],
    ['its axios instances', instance.client],
    ['the axios instance of APIv2', secured.client.v2],
    ["axios's defaults", through.client.v3.defaults],
    ['its interceptors', instance.client.v3.interceptors],
    ['a node', instance.v3.pay],
    ['a verb', instance.v3.certificates.get],
    ['a key ring', new KeyRing({ keys: { [platform.serial]: platform.publicKey } })],
    [
      "a brand's client",
      new Wechatpay({
        brand: { brandId: brand.brandId, serial: brand.serial, privateKey: brand.privateKey },
        certs: { [platform.serial]: platform.publicKey },
      }),
    ],
    ['an upload', new MediaUtil('a.png', Buffer.alloc(3))],
    ['what loggers and channels heard', lines],
  ]
  return [...made, ...clients]
}

const ANSWERS_OF_DOWNLOAD = { body: '{}' }
