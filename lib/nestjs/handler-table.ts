/** The marked methods of an application's providers and controllers, as one table of handlers. */
import type { DiscoveryService, MetadataScanner } from '@nestjs/core'
import { ConfigError } from '../errors.js'
import type { Handlers } from '../notifications/index.js'
import { marksOf, type HandlerMark } from './decorators.js'

type Method = (...given: unknown[]) => unknown
type Tables = Record<HandlerMark['table'], Record<string, Method>>

/**
 * @throws ConfigError `ERR_CONFIG_OPTION` for an event with two handlers, and for a handler in a
 * provider that is made for each request
 */
export function handlersOf(
  discovery: DiscoveryService,
  scanner: MetadataScanner,
  name: string,
): Handlers<never> {
  const tables: Tables = { v3: {}, v2: {}, custom: {} }
  for (const { instance, metatype, isDependencyTreeStatic } of [
    ...discovery.getProviders(),
    ...discovery.getControllers(),
  ].map((wrapper) => ({
    instance: wrapper.instance as unknown,
    metatype: wrapper.metatype,
    isDependencyTreeStatic: () => wrapper.isDependencyTreeStatic(),
  }))) {
    const prototype = prototypeOf(instance, metatype)
    if (prototype === undefined) continue
    for (const key of scanner.getAllMethodNames(prototype)) {
      const method = (prototype as Readonly<Record<string, unknown>>)[key]
      for (const mark of marksOf(method).filter((one) => one.name === name)) {
        const place = `${prototype.constructor.name}.${key}`
        if (!isDependencyTreeStatic())
          refuse(
            `${place} handles ${mark.type}, and its provider is made for each request: make it a singleton`,
          )
        add(tables, mark, place, (...given) => (method as Method).apply(instance, given))
      }
    }
  }
  const { v3, v2, custom } = tables
  return { ...v3, ...(hasAny(v2) && { v2 }), ...(hasAny(custom) && { custom }) }
}

/** Only what has a class of its own has marked methods; values and clients are not looked into. */
function prototypeOf(instance: unknown, metatype: unknown): object | undefined {
  if (typeof metatype !== 'function') return undefined
  const prototype = metatype.prototype as object | undefined
  return prototype !== undefined &&
    (instance instanceof metatype || instance === undefined || instance === null)
    ? prototype
    : undefined
}

function add(tables: Tables, { table, type }: HandlerMark, place: string, method: Method): void {
  if (Object.hasOwn(tables[table], type)) refuse(`${type} has two handlers, one of them is ${place}`)
  tables[table][type] = method
}

const hasAny = (table: object): boolean => Object.keys(table).length > 0

function refuse(message: string): never {
  throw new ConfigError('ERR_CONFIG_OPTION', `WechatpayModule: ${message}`)
}
