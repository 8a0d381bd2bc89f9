/** One operation as an Operation Object. @see https://spec.openapis.org/oas/v3.1.0#operation-object */
import { uploadFields } from '../endpoints/uploads.js'
import { hostOf } from '../endpoints/v2.js'
import { V2_UPLOAD } from './components.js'
import { schemaOf, type Json } from './schema.js'
import type { Described, DescribedOperation, Overlays } from './words.js'

/** An operation of an OpenAPI 3.1 document. @see https://spec.openapis.org/oas/v3.1.0#operation-object */
export interface OpenApiOperation {
  /** `v3.pay.transactions.native.post` */
  readonly operationId: string
  /** `Native下单` */
  readonly summary: string
  /** Who may call it. */
  readonly description?: string
  /** The product. */
  readonly tags: readonly string[]
  /** The official page. */
  readonly externalDocs?: { readonly url: string }
  readonly deprecated?: true
  readonly servers?: readonly Json[]
  readonly security: readonly Json[]
  readonly parameters?: readonly Json[]
  readonly requestBody?: Json
  readonly responses: Json
}

/** The path that is sent: `v2/` is the client's own. */
export const pathOf = (template: string): string => `/${template.replace(/^v2\//, '')}`

/** @param key `POST v3/pay/transactions/native` */
export function operationOf(key: string, overlays: Overlays): OpenApiOperation {
  const [method = '', template = ''] = key.split(' ')
  const one = overlays.operations[key]!
  const host = hostOf(pathOf(template))
  const parameters = parametersOf(one, overlays.$defs)
  const requestBody = bodyOf(template, one)
  return {
    operationId: [...template.split('/'), method.toLowerCase()].join('.').replace(/[{}]/g, '_'),
    summary: one.title,
    ...(one.remarks && { description: one.remarks }),
    tags: [overlays.products[one.product]![0]],
    ...(one.see && { externalDocs: { url: one.see } }),
    ...(one.deprecated && { deprecated: true }),
    ...(host && { servers: [{ url: host.replace(/\/$/, '') }] }),
    security: securityOf(template, one),
    ...(parameters.length > 0 && { parameters }),
    ...(requestBody && { requestBody }),
    responses: responsesOf(template, one),
  }
}

/** APIv2 signs in its body, and has TLS certificates for some calls. */
function securityOf(template: string, { security }: DescribedOperation): Json[] {
  if (template.startsWith('v2/')) return security ? [{ certificate: [] }] : []
  return [{ [template.startsWith('brand/') ? 'brand' : 'merchant']: [] }]
}

function parametersOf(one: DescribedOperation, $defs: Overlays['$defs']): Json[] {
  const opened = (schema: Described | undefined): Described =>
    schema?.$ref === undefined ? (schema ?? {}) : $defs[schema.$ref]!
  return [
    ...parametersIn('path', { properties: one.variables, required: Object.keys(one.variables) }),
    ...parametersIn('query', opened(one.query)),
    ...parametersIn('header', opened(one.headers)),
  ]
}

const parametersIn = (
  place: 'path' | 'query' | 'header',
  { properties = {}, required = [] }: Described,
): Json[] =>
  Object.entries(properties).map(([name, { description, ...schema }]) => ({
    name,
    in: place,
    ...(description && { description }),
    required: required.includes(name),
    schema: schemaOf(schema, 'text'),
  }))

function bodyOf(template: string, { kind, json, xml, meta }: DescribedOperation): Json | undefined {
  if (kind === 'upload') return uploadOf(template, meta!)
  const part = json ?? xml
  if (!part) return undefined
  const content = json
    ? { 'application/json': { schema: schemaOf(json, 'json') } }
    : { 'text/xml': { schema: signed(schemaOf(xml!, 'text')) } }
  return { required: !part.optional, content }
}

/** An APIv2 body says who signed it. */
const signed = (schema: Json): Json => ({
  allOf: [schema, { $ref: '#/components/schemas/V2Signature' }],
  xml: { name: 'xml' },
})

/** The metadata is what the signature is over, the file is beside it. */
function uploadOf(template: string, meta: Described): Json {
  if (template.startsWith('v2/'))
    return { required: true, content: { 'multipart/form-data': { schema: V2_UPLOAD } } }
  const names = uploadFields(pathOf(template).replace(/\/\{part_number\}$/, '/1'))
  const schema = {
    type: 'object',
    properties: { [names.meta]: schemaOf(meta, 'json'), [names.file]: { type: 'string', format: 'binary' } },
    required: [names.meta, names.file],
  }
  const encoding = { [names.meta]: { contentType: 'application/json' } }
  return { required: true, content: { 'multipart/form-data': { schema, encoding } } }
}

function responsesOf(template: string, { kind, answer }: DescribedOperation): Json {
  const isV2 = template.startsWith('v2/')
  const description = '成功'
  const failure = isV2 ? {} : { default: { $ref: '#/components/responses/Error' } }
  if (kind === 'download')
    return {
      200: {
        description: '文件',
        content: { 'application/octet-stream': { schema: { type: 'string', format: 'binary' } } },
      },
      ...failure,
    }
  if (!answer) return { [isV2 ? 200 : 204]: { description }, ...failure }
  const content = isV2
    ? { 'text/xml': { schema: { ...schemaOf(answer, 'text'), xml: { name: 'xml' } } } }
    : { 'application/json': { schema: schemaOf(answer, 'json') } }
  return { 200: { description, content }, ...failure }
}
