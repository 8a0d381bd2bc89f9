/** Checks the options: a misspelt name would do nothing, and a test that relies on it would pass. */
import { ConfigError } from '../../index.js'
import { FAULT_MODES, type Fault } from '../faults.js'
import type { Mode } from '../keys/signing.js'
import type { BrandOptions } from '../keys/identity.js'
import type { MerchantOptions, SimulatorOptions } from './options.js'

interface Check {
  readonly fits: (value: unknown) => boolean
  readonly expected: string
  /** Its value is never shown. */
  readonly isSecret?: true
}
type Checks<Options> = Readonly<Record<keyof Required<Options>, Check>>

const oneOf = (...values: readonly unknown[]): Check => ({
  fits: (value) => values.includes(value),
  expected: `one of ${values.join(', ')}`,
})
const number = (least: number, most = Infinity): Check => ({
  fits: (value) => typeof value === 'number' && value >= least && value <= most,
  expected: most === Infinity ? `a number from ${least}` : `a number from ${least} to ${most}`,
})
const text: Check = { fits: (value) => typeof value === 'string', expected: 'a string' }
const calls: Check = { fits: (value) => typeof value === 'function', expected: 'a function' }
const HEX: Check = {
  fits: (value) => /^[\da-f]{8,40}$/i.test(String(value)),
  expected: '8 to 40 hexadecimal digits',
}
const SYMMETRIC_KEY: Check = {
  fits: (value) => typeof value === 'string' && value.length === 32,
  expected: 'a string of 32 characters',
  isSecret: true,
}
const KEY: Check = {
  fits: (value) => typeof value === 'string' || typeof value === 'object',
  expected: 'an RSA private key',
  isSecret: true,
}

const MODES: readonly Mode[] = ['public-key', 'certificate', 'both', 'sm']

const MERCHANT: Checks<MerchantOptions> = {
  mchid: { fits: (value) => /^\d{1,32}$/.test(String(value)), expected: 'a number such as 1900000001' },
  serial: HEX,
  privateKey: KEY,
  secret: SYMMETRIC_KEY,
  apiv3Key: SYMMETRIC_KEY,
  subMerchants: { fits: Array.isArray, expected: 'a list of sub_mchid' },
  balance: number(0),
  notify_url: text,
}

const BRAND: Checks<BrandOptions> = { brandId: text, serial: HEX, privateKey: KEY }

const OPTIONS: Checks<SimulatorOptions> = {
  port: number(0, 65_535),
  https: number(0, 65_535),
  merchants: {
    fits: (value) => Array.isArray(value) && value.length > 0,
    expected: 'a list of merchants, at least one',
  },
  brand: { fits: (value) => typeof value === 'object' && value !== null, expected: 'an object' },
  orders: number(0, 9_999),
  seed: text,
  now: calls,
  mode: oneOf(...MODES),
  stateful: oneOf(true, false),
  feeRate: number(0, 1),
  balance: number(0),
  fail: { fits: Array.isArray, expected: 'a list of faults' },
  rateLimit: number(1),
  nonceOnce: oneOf(true, false),
  latency: number(0),
  skew: number(-Infinity),
  random: calls,
  notify_url: text,
  forward: text,
  load: text,
  host: text,
  hostnames: { fits: Array.isArray, expected: 'a list of host names' },
}

const FAULT: Checks<Fault> = {
  mode: oneOf(...FAULT_MODES),
  status: number(400, 599),
  code: text,
  method: { fits: (value) => /^[A-Z]+$/.test(String(value)), expected: 'a verb in capitals' },
  path: {
    fits: (value) => value instanceof RegExp || String(value).startsWith('/'),
    expected: 'a whole path such as /v3/certificates, or a regular expression',
  },
  rate: number(0, 1),
  times: number(1),
}

/** @throws ConfigError `ERR_CONFIG_OPTION` */
export function checkOptions(options: SimulatorOptions): void {
  check('createSimulator', options, OPTIONS)
  options.fail?.forEach(checkFault)
  options.merchants?.forEach((merchant, at) => {
    check(`createSimulator: merchants[${at}]`, merchant, MERCHANT)
    if (options.merchants!.findIndex(({ mchid }) => mchid === merchant.mchid) !== at)
      throw new ConfigError('ERR_CONFIG_OPTION', `createSimulator: merchants has ${merchant.mchid} twice`)
  })
  if (options.brand) check('createSimulator: brand', options.brand, BRAND)
}

/** @throws ConfigError `ERR_CONFIG_OPTION` */
export const checkFault = (fault: Fault): void => check('fail', fault, FAULT)

/** @throws ConfigError `ERR_CONFIG_OPTION` */
export const checkMode = (mode: Mode): void => check('switchTo', { mode }, { mode: OPTIONS.mode })

function check(where: string, given: object, checks: Readonly<Record<string, Check>>): void {
  for (const [name, value] of Object.entries(given)) {
    const { fits, expected, isSecret } = checks[name] ?? { fits: () => false, expected: undefined }
    if (expected === undefined)
      throw new ConfigError(
        'ERR_CONFIG_OPTION',
        `${where}: there is no ${JSON.stringify(name)}; there are ${Object.keys(checks).join(', ')}`,
      )
    if (value !== undefined && !fits(value))
      throw new ConfigError(
        'ERR_CONFIG_OPTION',
        `${where}: ${name} must be ${expected}, found ${isSecret ? typeof value : typeof value === 'string' ? JSON.stringify(value) : String(value)}`,
      )
  }
}
