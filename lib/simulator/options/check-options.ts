/** What a simulator is told, checked: a misspelled word would do nothing, and a test that relies on it would pass. */
import { ConfigError } from '../../index.js'
import type { Fault, FaultMode } from '../faults.js'
import type { Mode } from '../keys/signing.js'
import type { SimulatorOptions } from './options.js'

interface Check {
  readonly fits: (value: unknown) => boolean
  readonly expected: string
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
const text: Check = { fits: (value) => typeof value === 'string', expected: 'a text' }
const calls: Check = { fits: (value) => typeof value === 'function', expected: 'a function' }

const MODES: readonly Mode[] = ['public-key', 'certificate', 'both']
const FAULTS: readonly FaultMode[] = [
  'reset',
  'stall',
  '503',
  '429',
  'html502',
  'unsigned',
  'stale',
  'wrong-serial',
  'signtest',
  'truncate',
]

const OPTIONS: Checks<SimulatorOptions> = {
  port: number(0, 65_535),
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
}

const FAULT: Checks<Fault> = {
  mode: oneOf(...FAULTS),
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
}

/** @throws ConfigError `ERR_CONFIG_OPTION` */
export const checkFault = (fault: Fault): void => check('fail', fault, FAULT)

/** @throws ConfigError `ERR_CONFIG_OPTION` */
export const checkMode = (mode: Mode): void => check('switchTo', { mode }, { mode: OPTIONS.mode })

function check(where: string, given: object, checks: Readonly<Record<string, Check>>): void {
  for (const [name, value] of Object.entries(given)) {
    const { fits, expected } = checks[name] ?? { fits: () => false, expected: undefined }
    if (expected === undefined)
      throw new ConfigError(
        'ERR_CONFIG_OPTION',
        `${where}: there is no ${JSON.stringify(name)}; there are ${Object.keys(checks).join(', ')}`,
      )
    if (value !== undefined && !fits(value))
      throw new ConfigError(
        'ERR_CONFIG_OPTION',
        `${where}: ${name} must be ${expected}, found ${typeof value === 'string' ? JSON.stringify(value) : String(value)}`,
      )
  }
}
