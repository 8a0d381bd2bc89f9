/** Reads and checks the configuration; every mistake is reported here, by its name. */
import type { KeyObject } from 'node:crypto'
import { ConfigError } from '../errors.js'
import { checkHeaders } from '../http/headers.js'
import { environmentLogger, type Logger } from '../log/log.js'
import { shown, withoutCode } from '../text/messages.js'
import { axiosOptions, checkConfigOptions } from '../options/config-options.js'
import type { RetryOption } from '../retry/attempts.js'
import { defaultHosts } from '../retry/host-switch.js'
import type { TlsIdentity } from '../http/agents.js'
import { readBase } from './base-url.js'
import { fail, own } from './check.js'
import type { ConfigOptions } from './config.js'
import {
  checkCertificate,
  checkMchid,
  readBrand,
  readCerts,
  readIdentity,
  type SigningIdentity,
} from './credentials.js'
import { readSymmetric } from './symmetric-key.js'
import { readTls } from './tls.js'

const DEFAULT_TIMEOUT_MILLISECONDS = 30_000

/**
 * The checked, frozen copy. Keys are `KeyObject`s, and what else is secret is behind a
 * function: no print shows them.
 */
export interface Settings {
  readonly merchant: SigningIdentity | undefined
  readonly brand: SigningIdentity | undefined
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
export function readConfig(config: ConfigOptions): Settings {
  if (typeof config !== 'object' || config === null)
    throw new ConfigError(
      'ERR_CONFIG_OPTION',
      'expected one object: new Wechatpay({ mchid, serial, privateKey, certs })',
    )
  checkConfigOptions(own(config) as Record<string, unknown>)
  const {
    mchid,
    serial,
    privateKey,
    signer,
    certs,
    brand,
    secret,
    apiv3Key,
    merchant,
    baseURL,
    base_uri,
    hosts,
    retry = {},
    deadline,
    clockSkewMs = 0,
    encrypt = false,
    decrypt = false,
    logger,
    logBodies = false,
    headers = {},
    ...rest
  } = withAlias(config)
  checkPlaceholders(serial, privateKey)
  const keys = certs === undefined ? undefined : readCerts(certs, serial ?? signer?.serial)
  const named = serial !== undefined || privateKey !== undefined || signer !== undefined
  if (mchid !== undefined || named || secret !== undefined || brand === undefined) checkMchid(mchid)
  if (apiv3Key !== undefined) readSymmetric(apiv3Key, 'ERR_CONFIG_APIV3_KEY', 'apiv3Key')
  const wantsV3 = named || (mchid !== undefined && secret === undefined)
  const { httpAgent, httpsAgent, proxy, ...axios } = own(axiosOptions(rest))
  const wire = given({ httpAgent, httpsAgent, proxy })
  const tls = merchant && readTls(merchant)
  const identity = wantsV3 ? readIdentity(String(mchid), serial, privateKey, signer, keys, '') : undefined
  if (identity && tls?.cert !== undefined) checkCertificate(identity, tls.cert)
  const base = readBase(oneOf(baseURL, base_uri) ?? hosts?.[0])
  return Object.freeze({
    merchant: identity,
    brand: brand === undefined ? undefined : readBrand(brand, keys),
    v2:
      secret === undefined
        ? undefined
        : Object.freeze({
            mchid: String(mchid),
            secret: readSymmetric(secret, 'ERR_CONFIG_SECRET', 'secret'),
          }),
    tls: tls && (() => tls),
    base,
    hosts: Object.freeze(
      hosts
        ? [...new Map([base, ...hosts.map(readBase)].map((host) => [host.href, host])).values()]
        : defaultHosts(base),
    ),
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

const given = (options: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> =>
  Object.freeze(own(Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined))))

const withAlias = (config: ConfigOptions): ConfigOptions => {
  const { apiV3Key, ...rest } = own(config) as ConfigOptions & { apiV3Key?: ConfigOptions['apiv3Key'] }
  return own(apiV3Key === undefined ? rest : { apiv3Key: apiV3Key, ...rest })
}

/** `base_uri` is Guzzle's name for it. */
function oneOf(
  baseURL: ConfigOptions['baseURL'],
  base_uri: ConfigOptions['base_uri'],
): ConfigOptions['baseURL'] {
  if (baseURL !== undefined && base_uri !== undefined)
    fail('ERR_CONFIG_OPTION', 'give one of baseURL and base_uri, not both')
  return baseURL ?? base_uri
}

/**
 * wechatpay-php's APIv2 sample fills in what APIv3 needs.
 * @see https://github.com/wechatpay-apiv3/wechatpay-php/blob/main/README_APIv2.md
 */
function checkPlaceholders(serial: unknown, privateKey: unknown): void {
  if (serial === 'nop' || privateKey === 'any')
    fail(
      'ERR_CONFIG_SERIAL',
      `serial must be the serial number of the API certificate, 8 to 40 hex digits, found ${shown(serial)}: for APIv2 alone leave out serial, privateKey and certs`,
    )
}

function readSkew(milliseconds: unknown): number {
  return typeof milliseconds === 'number' && Number.isFinite(milliseconds)
    ? milliseconds
    : fail('ERR_CONFIG_OPTION', `clockSkewMs must be a number of milliseconds, found ${shown(milliseconds)}`)
}

function readHeaders(headers: ConfigOptions['headers']): Readonly<Record<string, string>> {
  try {
    return Object.freeze(checkHeaders(headers ?? {}))
  } catch (cause) {
    return fail('ERR_CONFIG_OPTION', `headers: ${withoutCode(cause)}`)
  }
}
