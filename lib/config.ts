/** The caller's configuration, checked: every mistake has a name here, and nothing is looked up later. Knows no HTTP. */
import type { KeyObject } from 'node:crypto'
import type { TlsIdentity } from './wire/agents.js'
import type { RetryOption } from './retry/attempts.js'
import type { KeyLike } from './crypto/keys.js'
import { fail, own, readCerts, readIdentity, readSymmetric, readTls, type Certs, type MerchantTls, type RsaIdentity } from './credentials.js'
import { ConfigError } from './errors.js'
import { checkHeaders } from './headers.js'
import { defaultHosts } from './retry/host-switch.js'
import { DEFAULT_BASE_URL, isSecure } from './hosts.js'
import type { KeyRing } from './keys/key-ring.js'
import { environmentLogger, type Logger } from './log.js'
import { shown, withoutCode } from './messages.js'
import type { AxiosOptions } from './options/axios-options.js'
import { readDefaults } from './options/default-options.js'
import type { Signer } from './protocols/v3.js'

const DEFAULT_TIMEOUT_MILLISECONDS = 30_000

/**
 * What `new Wechatpay()` takes. It is copied and never changed; every mistake in it is a `ConfigError`.
 * Whatever axios knows (`timeout` in milliseconds, `proxy`, agents, `adapter`, …) may stand here too.
 */
export interface Config extends AxiosOptions {
  /** The merchant number, 8 to 10 digits. */
  readonly mchid?: string
  /** The serial number of the merchant's API certificate, hex. */
  readonly serial?: string
  /** The merchant's private key, `apiclient_key.pem`: PEM, DER, bare base64, `file://` URL or `KeyObject`. */
  readonly privateKey?: KeyLike
  /** Instead of `serial` and `privateKey`: a KMS, an HSM or another machine that signs. */
  readonly signer?: Signer
  /** The platform's public keys or certificates by `PUB_KEY_ID_…` or serial number. */
  readonly certs?: Certs
  /** The brand's credentials, for paths under `brand/`. */
  readonly brand?: BrandConfig
  /** The APIv3 key, 32 bytes. */
  readonly apiv3Key?: string | Uint8Array
  /** The APIv2 key, 32 bytes. */
  readonly secret?: string | Uint8Array | KeyObject
  /** The merchant's TLS certificate, for APIv2 calls with `security: true`. */
  readonly merchant?: MerchantTls
  /** Default `https://api.mch.weixin.qq.com/`. */
  readonly baseURL?: string
  /** The hosts to use, home first; default the official pair of `baseURL`'s region. */
  readonly hosts?: readonly string[]
  /** Default: at most 2 repetitions, where repeating is safe. */
  readonly retry?: RetryOption
  /** Milliseconds for a whole call, repetitions and waits included; default none. */
  readonly deadline?: number
  /**
   * Milliseconds by which this machine's clock is known to be ahead, below 0 behind: signatures are dated and answers judged by the
   * corrected clock. Answers are accepted for no longer than without it.
   */
  readonly clockSkewMs?: number
  /** Encrypt the sensitive fields of every request that has some. */
  readonly encrypt?: boolean
  /** Open the sensitive fields of every answer. */
  readonly decrypt?: boolean
  /** pino, winston, console; default what `WXPAY_LOG` says. */
  readonly logger?: Logger
  /** Log bodies too, personal fields masked. */
  readonly logBodies?: boolean
  /** Sent with every request. */
  readonly headers?: Readonly<Record<string, string>>
}

export interface BrandConfig {
  /** The brand's id. */
  readonly brandId: string
  /** The serial number of the brand's API certificate, hex. */
  readonly serial?: string
  readonly privateKey?: KeyLike
  readonly signer?: Signer
  /** The platform keys of the brand, where they are not those of the merchant. */
  readonly certs?: Certs
}

/** The checked, frozen copy. Keys are `KeyObject`s, and what else is secret is behind a function: no print shows them. */
export interface Settings {
  readonly merchant: RsaIdentity | undefined
  readonly brand: RsaIdentity | undefined
  readonly v2: { readonly mchid: string; readonly secret: KeyObject } | undefined
  readonly tls: (() => TlsIdentity) | undefined
  readonly base: URL
  readonly hosts: readonly URL[]
  readonly retry: RetryOption
  readonly deadline: number | undefined
  readonly clockSkewMs: number
  readonly encrypt: boolean
  readonly decrypt: boolean
  readonly logger: Logger | undefined
  readonly logBodies: boolean
  readonly headers: Readonly<Record<string, string>>
  readonly axios: Readonly<Record<string, unknown>>
  /** axios's options that may hold a password or a key: agents and the proxy. */
  readonly wire: () => Readonly<Record<string, unknown>>
}

/** @throws ConfigError */
export function readConfig(config: Config): Settings {
  if (typeof config !== 'object' || config === null) throw new ConfigError('ERR_CONFIG_OPTION', 'expected one object: new Wechatpay({ mchid, serial, privateKey, certs })')
  const { mchid, serial, privateKey, signer, certs, brand, secret, apiv3Key, merchant, baseURL, hosts, retry = {}, deadline, clockSkewMs = 0, encrypt = false, decrypt = false, logger, logBodies = false, headers = {}, ...rest } = withAlias(config)
  const keys = certs === undefined ? undefined : readCerts(certs)
  const named = serial !== undefined || privateKey !== undefined || signer !== undefined
  if (mchid !== undefined || named || secret !== undefined || brand === undefined) checkMchid(mchid)
  if (apiv3Key !== undefined) readSymmetric(apiv3Key, 'ERR_CONFIG_APIV3_KEY', 'apiv3Key')
  const wantsV3 = named || (mchid !== undefined && secret === undefined)
  const { httpAgent, httpsAgent, proxy, ...axios } = own(readDefaults(rest))
  const wire = given({ httpAgent, httpsAgent, proxy })
  const tls = merchant && readTls(merchant)
  const base = readBase(baseURL ?? hosts?.[0])
  return Object.freeze({
    merchant: wantsV3 ? readIdentity(String(mchid), serial, privateKey, signer, keys, '') : undefined,
    brand: brand === undefined ? undefined : readBrand(brand, keys),
    v2: secret === undefined ? undefined : Object.freeze({ mchid: String(mchid), secret: readSymmetric(secret, 'ERR_CONFIG_SECRET', 'secret') }),
    tls: tls && (() => tls),
    base,
    hosts: Object.freeze(hosts ? [...new Map([base, ...hosts.map(readBase)].map((host) => [host.href, host])).values()] : defaultHosts(base)),
    retry: retry && Object.freeze({ ...retry }),
    deadline,
    clockSkewMs: readSkew(clockSkewMs),
    encrypt,
    decrypt,
    logger: logger ?? environmentLogger(),
    logBodies,
    headers: readHeaders(headers),
    axios: Object.freeze(own({ timeout: DEFAULT_TIMEOUT_MILLISECONDS, ...axios })),
    wire: () => wire,
  })
}

const given = (options: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> => Object.freeze(own(Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined))))

const withAlias = (config: Config): Config => {
  const { apiV3Key, ...rest } = own(config) as Config & { apiV3Key?: Config['apiv3Key'] }
  return own(apiV3Key === undefined ? rest : { apiv3Key: apiV3Key, ...rest })
}

function readSkew(milliseconds: unknown): number {
  return Number.isFinite(milliseconds) ? milliseconds as number : fail('ERR_CONFIG_OPTION', `clockSkewMs must be a number of milliseconds, found ${shown(milliseconds)}`)
}

function readHeaders(headers: Config['headers']): Readonly<Record<string, string>> {
  try {
    return Object.freeze({ ...checkHeaders(headers ?? {}) })
  } catch (cause) {
    return fail('ERR_CONFIG_OPTION', `headers: ${withoutCode(cause as Error)}`)
  }
}

export function checkMchid(mchid: unknown): void {
  if (!/^\d{8,10}$/.test(String(mchid))) fail('ERR_CONFIG_MCHID', `mchid must be the merchant number, 8 to 10 digits, found ${shown(mchid)}`)
}

function readBrand(brand: BrandConfig, shared: KeyRing | undefined): RsaIdentity {
  if (typeof brand !== 'object' || brand === null) fail('ERR_CONFIG_BRAND', `brand must be { brandId, serial, privateKey }, found ${shown(brand)}`)
  const { brandId, serial, privateKey, signer, certs } = own(brand)
  if (!/^[\w-]{1,32}$/.test(String(brandId ?? ''))) fail('ERR_CONFIG_BRAND', `brand.brandId must be the brand's id, found ${shown(brandId)}`)
  return readIdentity(String(brandId), serial, privateKey, signer, certs === undefined ? shared : readCerts(certs), 'brand.')
}

export function readBase(baseURL: string | undefined): URL {
  const text = String(baseURL ?? DEFAULT_BASE_URL)
  if (!URL.canParse(text)) fail('ERR_CONFIG_OPTION', `baseURL is not a URL: ${shown(baseURL)}`)
  const url = new URL(text.endsWith('/') ? text : `${text}/`)
  if (!isSecure(url) || url.username !== '') fail('ERR_CONFIG_OPTION', `baseURL must be https (plain http only to this machine), found ${url.protocol}//${url.host}`)
  if (url.search !== '' || url.hash !== '') fail('ERR_CONFIG_OPTION', 'baseURL must end with its path: a query belongs to a call')
  return url
}

