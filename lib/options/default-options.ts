/** What a configuration says to axios: the options of every call. */
import { ConfigError } from '../errors.js'
import { AXIOS, refusal } from './axios-options.js'
import { nearest } from './nearest.js'
import { misfit } from './shapes.js'

const CONFIG = [
  'mchid',
  'serial',
  'privateKey',
  'certs',
  'secret',
  'apiv3Key',
  'merchant',
  'brand',
  'signer',
  'baseURL',
  'hosts',
  'retry',
  'deadline',
  'clockSkewMs',
  'encrypt',
  'decrypt',
  'logger',
  'logBodies',
  'headers',
]

/** The axios options among a configuration's rest. @throws ConfigError `ERR_CONFIG_OPTION` */
export function readDefaults(rest: Readonly<Record<string, unknown>>): Record<string, unknown> {
  for (const key of Object.keys(rest)) {
    const wrong = AXIOS.has(key) ? rest[key] !== undefined && misfit(key, rest[key]) : unknown(key)
    if (wrong) throw new ConfigError('ERR_CONFIG_OPTION', wrong)
  }
  return { ...rest }
}

function unknown(key: string): string {
  const why = refusal(key)
  if (why) return `${key} cannot be set: ${why}`
  const near = nearest(key, [...CONFIG, ...AXIOS])
  return `"${key}" is no option${near ? `. Did you mean ${near}?` : ''}`
}
