/** The overlays as one OpenAPI 3.1 document. */
import { InputError } from '../errors.js'
import { VERSION } from '../version.js'
import { RESPONSES, SCHEMAS, SECURITY } from './components.js'
import { operationOf, pathOf, type OpenApiOperation } from './operation.js'
import { componentName, schemaOf, type Json, type Notation } from './schema.js'
import { webhookName, webhookOf } from './webhook.js'
import { readOverlays, type Overlays } from './words.js'

type Method = 'get' | 'post' | 'put' | 'patch' | 'delete'

/** An OpenAPI 3.1 document. @see https://spec.openapis.org/oas/v3.1.0#openapi-object */
export interface OpenApiDocument {
  readonly openapi: '3.1.0'
  readonly info: Json
  readonly servers: readonly Json[]
  readonly tags: readonly Json[]
  readonly paths: Readonly<Record<string, Readonly<Partial<Record<Method, OpenApiOperation>>>>>
  /** By event type; of APIv2 `v2/` stands before it. */
  readonly webhooks: Readonly<Record<string, Json>>
  readonly components: Readonly<Record<'schemas' | 'responses' | 'securitySchemes', Json>>
  /** The products by group, for Redoc. */
  readonly 'x-tagGroups': readonly Json[]
}

/**
 * What the types describe, for tools and clients of other languages.
 * @param only how paths and event types begin:
 * `['v3/pay', 'v3/refund', 'TRANSACTION.']`; everything unless given
 * @throws InputError `ERR_INPUT_OPTION` where nothing begins so
 * @example writeFileSync('wechatpay.json', JSON.stringify(await openapi('v3/pay/transactions')))
 */
export async function openapi(...only: readonly string[]): Promise<OpenApiDocument> {
  const overlays = await readOverlays()
  const chosen = chooser(only)
  const operations = Object.keys(overlays.operations)
    .filter((key) => chosen(key.slice(key.indexOf(' ') + 1)))
    .map((key) => ({ key, ...callOf(key), operation: operationOf(key, overlays) }))
  const webhooks = (['v3', 'v2'] as const).flatMap((api) =>
    Object.keys(overlays.events[api])
      .filter((name) => chosen(webhookName(api, name)))
      .map((name) => [webhookName(api, name), webhookOf(api, name, overlays)] as const),
  )
  chosen.check()
  const products = overlays.products.filter((_, index) =>
    operations.some(({ key }) => overlays.operations[key]!.product === index),
  )
  return {
    openapi: '3.1.0',
    info: {
      title: '微信支付 API',
      version: VERSION,
      description: '由 wechatpay-chain 的类型导出。金额单位为分；说明中的链接指向官方文档。',
    },
    servers: [
      { url: 'https://api.mch.weixin.qq.com', description: '主域名' },
      { url: 'https://api2.mch.weixin.qq.com', description: '备域名' },
    ],
    tags: [
      ...products.map(([name, description]) => ({ name, description })),
      { name: '回调通知', description: 'Notifications' },
    ],
    paths: pathsOf(operations),
    webhooks: Object.fromEntries(webhooks),
    components: {
      schemas: {
        ...SCHEMAS,
        ...used(
          [...operations.map(({ key, operation }) => [key, operation] as const), ...webhooks],
          overlays,
        ),
      },
      responses: RESPONSES,
      securitySchemes: SECURITY,
    },
    'x-tagGroups': [...new Set(products.map(([, , group]) => group))].map((group) => ({
      name: group,
      tags: products.filter(([, , one]) => one === group).map(([name]) => name),
    })),
  }
}

/** Is a path or an event among those that were asked for? `check` finds what was asked for in vain. */
function chooser(only: readonly string[]): ((name: string) => boolean) & { check: () => void } {
  const wanted = only.map((one) => one.replace(/^\//, ''))
  const found = new Set<string>()
  const chosen = (name: string): boolean => {
    const hits = wanted.filter((one) => begins(name, one))
    for (const one of hits) found.add(one)
    return only.length === 0 || hits.length > 0
  }
  const check = (): void => {
    const vain = wanted.find((one) => !found.has(one))
    if (vain !== undefined)
      throw new InputError(
        'ERR_INPUT_OPTION',
        `openapi: no path and no event type begins with ${JSON.stringify(vain)}: give 'v3/pay' or 'TRANSACTION.'`,
      )
  }
  return Object.assign(chosen, { check })
}

/** `v3/pay` is the beginning of `v3/pay/transactions`, and not of `v3/payscore`. */
const begins = (name: string, prefix: string): boolean =>
  name === prefix || (name.startsWith(prefix) && /[/.]/.test(prefix.slice(-1) + name.charAt(prefix.length)))

/** A call as it is sent. */
interface Call {
  readonly method: Method
  readonly path: string
}

function callOf(key: string): Call {
  const [method = '', template = ''] = key.split(' ')
  return { method: method.toLowerCase() as Method, path: pathOf(template) }
}

/**
 * Two templates that differ in the names of their variables alone are one path to OpenAPI: the first
 * one stays, and names the other.
 */
function pathsOf(
  operations: readonly (Call & { readonly operation: OpenApiOperation })[],
): OpenApiDocument['paths'] {
  const paths = new Map<string, Partial<Record<Method, OpenApiOperation>>>()
  const spelled = new Map<string, string>()
  for (const { method, path, operation } of operations) {
    const shape = path.replace(/\{\w+\}/g, '{}')
    const first = spelled.get(shape) ?? path
    spelled.set(shape, first)
    const item = paths.get(first) ?? {}
    const taken = item[method]
    item[method] = taken ? { ...taken, description: `${first} 或 ${path}` } : operation
    paths.set(first, item)
  }
  return Object.fromEntries(paths)
}

/** The components that these refer to, at any depth; those of APIv2, which are XML, as text. */
function used(documents: readonly (readonly [name: string, document: object])[], { $defs }: Overlays): Json {
  const names = new Map(Object.keys($defs).map((name) => [componentName(name), name]))
  const found: Record<string, Json> = {}
  const visit = (value: object, notation: Notation): void => {
    for (const [, component = ''] of JSON.stringify(value).matchAll(/"#\/components\/schemas\/([^"]+)"/g)) {
      const name = names.get(component)
      if (name === undefined || component in found) continue
      found[component] = schemaOf($defs[name]!, notation)
      visit(found[component], notation)
    }
  }
  for (const [name, document] of documents) visit(document, /(?:^| )v2\//.test(name) ? 'text' : 'json')
  return Object.fromEntries(Object.entries(found).sort(([one], [other]) => (one < other ? -1 : 1)))
}
