/** The options of a configuration: each is in the table, and its value is what it must be. */
import { ConfigError } from '../errors.js'
import { instead, renamed } from './hints.js'
import { fault, isAxios, isOption, nearestOption, otherPlace } from './table.js'

/**
 * @throws ConfigError `ERR_CONFIG_OPTION` for an unknown option, saying what was probably meant,
 * and for a value that does not fit
 */
export function checkConfigOptions(config: Readonly<Record<string, unknown>>): void {
  for (const [name, value] of Object.entries(config)) {
    if (!isOption(name, 'config')) throw new ConfigError('ERR_CONFIG_OPTION', unknown(name))
    const wrong = value === undefined ? undefined : fault(name, value)
    if (wrong !== undefined) throw new ConfigError('ERR_CONFIG_OPTION', wrong)
  }
}

/** Those that are given to axios with every call. */
export const axiosOptions = (config: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(config).filter(([name, value]) => isAxios(name) && value !== undefined))

function unknown(name: string): string {
  const why = instead(name, 'config')
  if (why !== undefined) return `${name} cannot be set: ${why}`
  if (otherPlace(name, 'config')) return `"${name}" is no option of the client: give it to a call`
  const near = nearestOption(name, 'config')
  const hint = renamed(name) ?? (near === undefined ? undefined : `Did you mean ${near}?`)
  return `"${name}" is no option${hint === undefined ? '' : `. ${hint}`}`
}
