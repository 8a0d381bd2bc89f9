/** What the value of an option must be. */
import { hasMethods, memberOf } from '../text/values.js'

export interface Shape {
  /** In the words of an error: "proxy must be …". */
  readonly what: string
  readonly fits: (value: unknown) => boolean
  /** What was probably meant. */
  readonly hint?: (value: unknown) => string | undefined
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const isFunction = (value: unknown): boolean => typeof value === 'function'

/** Checked where it is read. */
export const SHAPELESS: Shape = { what: '', fits: () => true }
export const FLAG: Shape = { what: 'true or false', fits: (value) => typeof value === 'boolean' }
export const FUNCTION: Shape = { what: 'a function', fits: isFunction }
export const FUNCTIONS: Shape = {
  what: 'a function or a list of functions',
  fits: (value) => [value].flat().every(isFunction),
}
export const ADDRESS: Shape = {
  what: 'a string or a URL',
  fits: (value) => typeof value === 'string' || value instanceof URL,
}
export const ADDRESSES: Shape = {
  what: 'a list of URLs, home first',
  fits: (value) => Array.isArray(value) && value.length > 0 && value.every(ADDRESS.fits),
}

/** The longest time that a timer of Node.js can wait: with more it would end at once. */
const LONGEST_MILLISECONDS = 2 ** 31 - 1
/** A shorter time is a count of seconds, as Guzzle has it. */
const SHORTEST_MILLISECONDS = 100
export const MILLISECONDS: Shape = {
  what: 'a number of milliseconds, 0 for no limit',
  fits: (value) =>
    typeof value === 'number' &&
    (value === 0 || (value >= SHORTEST_MILLISECONDS && value <= LONGEST_MILLISECONDS)),
  hint: (value) => {
    if (typeof value !== 'number' || !(value > 0)) return undefined
    if (value > LONGEST_MILLISECONDS) return `at most ${LONGEST_MILLISECONDS} can be waited for`
    return `milliseconds: ${value >= 1 ? `${value} s is ${value * 1000}` : '30 s is 30000'}`
  },
}
export const BYTES: Shape = {
  what: 'a number of bytes',
  fits: (value) => typeof value === 'number' && value >= -1,
}
export const RATE: Shape = {
  what: 'a number of bytes per second, or two',
  fits: (value) =>
    [value].flat().every((one) => typeof one === 'number' && one > 0) && [value].flat().length <= 2,
}
export const RETRY: Shape = {
  what: 'false or { max: a whole number }',
  fits: (value) =>
    value === false ||
    (isObject(value) &&
      Object.entries(value).every(
        ([name, max]) =>
          name === 'max' && (max === undefined || (Number.isSafeInteger(max) && Number(max) >= 0)),
      )),
}
export const HEADERS: Shape = {
  what: 'an object of names and values',
  fits: (value) => isObject(value) && !(Symbol.iterator in value && Object.keys(value).length === 0),
  hint: (value) => (isObject(value) ? 'Object.fromEntries(headers)' : undefined),
}
export const SINK: Shape = {
  what: 'a file path or a writable stream',
  fits: (value) => (typeof value === 'string' ? value !== '' : hasMethods(value, 'write')),
}
export const SIGNAL: Shape = {
  what: 'an AbortSignal',
  fits: (value) => hasMethods(value, 'addEventListener') && typeof memberOf(value, 'aborted') === 'boolean',
}
export const RESPONSE_TYPE: Shape = {
  what: "'json', 'text', 'arraybuffer' or 'stream'",
  fits: (value) => ['json', 'text', 'arraybuffer', 'stream'].some((type) => type === value),
}
export const PROXY: Shape = {
  what: 'false or { host, port }',
  fits: (value) => value === false || (isObject(value) && isHost(value['host']) && isPort(value['port'])),
  hint: (value) => {
    if (typeof value !== 'string' || !URL.canParse(value)) return undefined
    const { protocol, hostname, port } = new URL(value)
    return `proxy: { protocol: '${protocol.slice(0, -1)}', host: '${hostname}', port: ${port || (protocol === 'https:' ? 443 : 80)} }`
  },
}
const isHost = (value: unknown): boolean => typeof value === 'string' && value !== ''
const isPort = (value: unknown): boolean =>
  Number.isInteger(Number(value)) && Number(value) > 0 && Number(value) < 65_536
export const AGENT: Shape = {
  what: 'an agent of node:http or node:https',
  fits: (value) => hasMethods(value, 'addRequest') || hasMethods(value, 'createConnection'),
}
export const ADAPTER: Shape = {
  what: "a function, 'http' or 'fetch'",
  fits: (value) =>
    [value].flat().length > 0 &&
    [value].flat().every((one) => isFunction(one) || one === 'http' || one === 'fetch'),
}
export const TRANSPORT: Shape = {
  what: 'an object with request(), as node:https',
  fits: (value) => hasMethods(value, 'request'),
}
export const FAMILY: Shape = { what: '4 or 6', fits: (value) => value === 4 || value === 6 }
export const LOGGER: Shape = {
  what: 'an object with debug, info, warn and error, such as console',
  fits: (value) => hasMethods(value, 'debug', 'info', 'warn', 'error'),
}

/**
 * What is wrong with the value of an option; `undefined` where it fits. Strings are
 * not shown: they may be secret.
 */
export function misfit(name: string, value: unknown, { what, fits, hint }: Shape): string | undefined {
  if (fits(value)) return undefined
  const meant = hint?.(value)
  return `${name} must be ${what}, found ${found(value)}${meant === undefined ? '' : ` (${meant})`}`
}

const found = (value: unknown): string =>
  value === null
    ? 'null'
    : Array.isArray(value)
      ? 'a list'
      : typeof value === 'number'
        ? String(value)
        : `a ${typeof value}`
