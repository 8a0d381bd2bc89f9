/**
 * Checks a draft: its options, its path, its body. The order of the checks is the
 * order in which errors are reported.
 */
import type { Draft } from '../chain/chain.js'
import type { SigningIdentity } from '../config/credentials.js'
import type { Settings } from '../config/settings.js'
import { ConfigError, InputError } from '../errors.js'
import { readOptions, type CallOptions } from '../options/call-options.js'
import { hostOf } from '../endpoints/v2.js'
import { toJson } from '../protocols/json.js'
import type { ProtocolName } from '../protocols/protocol.js'
import { expand } from '../chain/uri-template.js'

export interface CheckedCall {
  readonly method: string
  readonly template: string
  readonly options: CallOptions
  /** The template with its variables in it. */
  readonly path: string
  readonly protocol: ProtocolName
  /** Plain, as the caller wrote it. */
  readonly body: unknown
  /** Whose keys open and close sensitive fields; APIv2 has none. */
  readonly identity: SigningIdentity | undefined
  readonly decrypt: boolean
}

/** @throws InputError, ConfigError */
export function checkCall(draft: Draft, settings: Settings): CheckedCall {
  const { method, template } = draft
  const options = readOptions(draft)
  const path = expand(template, options.variables)
  checkPath(path, draft)
  const protocol = protocolOf(path)
  checkSecurity(options, settings, draft)
  const body = bodyOf(options, protocol, draft)
  const identity = protocol === 'brand' ? settings.brand : protocol === 'v3' ? settings.merchant : undefined
  const decrypt = options.decrypt ?? settings.decrypt
  if (decrypt && identity) checkDecrypt(identity, draft)
  return { method, template, options, path, protocol, body, identity, decrypt }
}

/** The path as axios is given it: `v2/` is ours, the platform knows no such segment. */
export const urlOf = ({ protocol, path }: CheckedCall): string =>
  protocol === 'v2' ? path.slice('v2/'.length) : path

/** Path and query as the platform will see them. */
export function targetOf(call: CheckedCall): { pathname: string; search: string } {
  if (isAbsolute(call.path)) {
    const { pathname, search } = new URL(call.path)
    return { pathname, search }
  }
  const [pathname = '', query] = urlOf(call).replace(/^\//, '').split('?', 2)
  return { pathname: `/${pathname}`, search: query === undefined ? '' : `?${query}` }
}

/** Does the call, or its endpoint, say which host it goes to? Then no other is tried. */
export const namesHost = (call: CheckedCall): boolean =>
  call.options.base !== undefined ||
  isAbsolute(call.path) ||
  (call.protocol === 'v2' && hostOf(`/${urlOf(call)}`) !== undefined)

const isAbsolute = (path: string): boolean => path.includes(':') && URL.canParse(path)

/** Every path of WeChat Pay begins with its protocol. */
function checkPath(path: string, { method, template }: Draft): void {
  const written = path.replace(/^\//, '')
  // What is no plain segment is judged where the URL is made of it.
  if (!/^[\w-]+(?:[/?]|$)/.test(written)) return
  if (/^(?:(?:(?:hk|global)\/)?v3|v2|brand)(?:[/?]|$)/.test(written)) return
  const [, region = '', rest = ''] = /^((?:hk|global)\/)?(?:v\d+\/)?(.*)$/.exec(written) ?? []
  throw new InputError(
    'ERR_INPUT_PATH',
    `a path begins with v3/, v2/, brand/, hk/v3/ or global/v3/: did you mean ${region}v3/${rest}?`,
    { request: `${method} ${template}` },
  )
}

/** The first segment decides, of a path and of an absolute URL alike. */
function protocolOf(path: string): ProtocolName {
  const pathname = isAbsolute(path) ? new URL(path).pathname.slice(1) : path
  return pathname.startsWith('v2/') ? 'v2' : pathname.startsWith('brand/') ? 'brand' : 'v3'
}

/** Plain http, to the simulator on this machine, has no TLS certificate to present. */
function checkSecurity(
  { security }: CallOptions,
  { tls, base }: Settings,
  { method, template }: Draft,
): void {
  if (security && tls === undefined && base.protocol === 'https:') {
    throw new ConfigError(
      'ERR_CONFIG_MERCHANT',
      "security: true needs the merchant's TLS certificate: merchant: { cert, key } or { pfx, passphrase }",
      { request: `${method} ${template}` },
    )
  }
}

/** Each protocol speaks one language; `body` and `data` go as they are. */
function bodyOf({ body }: CallOptions, protocol: ProtocolName, { method, template }: Draft): unknown {
  if (body === undefined) return undefined
  const request = `${method} ${template}`
  if (body.kind === (protocol === 'v2' ? 'json' : 'xml'))
    throw new InputError(
      'ERR_INPUT_OPTION',
      `this endpoint speaks ${protocol === 'v2' ? 'XML: use xml, not json' : 'JSON: use json, not xml'}`,
      { request },
    )
  const isScalar = typeof body.value !== 'object' || body.value === null
  return body.kind === 'json' && isScalar && !isJsonText(body.value)
    ? toJson(body.value, request)
    : body.value
}

/** An object or a list that is written already: it is sent as it is. */
function isJsonText(value: unknown): boolean {
  if (typeof value !== 'string' || !/^\s*[[{]/.test(value)) return false
  try {
    JSON.parse(value)
    return true
  } catch {
    return false
  }
}

function checkDecrypt({ signer }: SigningIdentity, { method, template }: Draft): void {
  if (!signer.decrypt)
    throw new ConfigError(
      'ERR_CONFIG_SIGNER',
      'decrypt: true needs the privateKey, or a signer with decrypt(ciphertext)',
      { request: `${method} ${template}` },
    )
}
