/** A program that makes one call, against a simulated platform that it starts itself. */
import { DEPTH, exampleOf } from '../../schemas/example.js'
import type { Operation, Schema, Schemas } from '../../schemas/operations.js'
import { chainOf } from '../completion/paths.js'
import type { Known } from '../operations.js'
import { adjusted } from './adjusted.js'

/** What the samples write in place of a string. */
const MCHID = 'mchid'
/** Members that a merchant names itself by. */
const OWNER = /^(?:sp_|combine_)?mch_?id$/
/** Members of an upload's metadata that MediaUtil fills in. */
const FILLED_IN = new Set([
  'filename',
  'sha256',
  'digest',
  'file_name',
  'file_digest',
  'digest_alogrithm',
  'digest_algorithm',
])

/** A name that stands for itself in the program. */
class Code {
  readonly text: string
  constructor(text: string) {
    this.text = text
  }
}

/**
 * A whole program, as TypeScript: `node sample.ts`.
 * @param given what the call must be given beside path, query and body
 */
export function sampleOf(
  { key, operation }: Known,
  { resolve }: Schemas,
  given: Readonly<Record<string, unknown>> = {},
): string {
  const [verb = '', template = ''] = key.split(' ')
  let encrypts = false
  const isV2 = template.startsWith('v2/')
  const example = (schema: Schema, name = ''): unknown =>
    exampleOf(
      schema,
      {},
      {
        resolve,
        notation: isV2 ? 'text' : 'json',
        encrypt: (text) => {
          encrypts = true
          return text
        },
      },
      // The required members; of APIv2 all, where the page marks none.
      isV2 && name === '' && resolve(schema).required === undefined ? 0 : DEPTH,
      name,
    )
  const parts = optionsOf(operation, template, example)
  const upload = operation.kind === 'upload'
  const options: [string, unknown][] = [
    ...parts,
    ...Object.entries(given),
    ...(upload ? [['body', new Code('body')] as [string, unknown]] : []),
    ...(encrypts ? [['encrypt', true] as [string, unknown]] : []),
    ...(operation.kind === 'download' ? [['responseType', 'arraybuffer'] as [string, unknown]] : []),
  ]
  const call = `instance.${nodeOf(key, verb, template)}(${options.length === 0 ? '' : literal(adjusted(key, Object.fromEntries(options)), '')})`
  return [
    `import { ${upload ? 'MediaUtil, ' : ''}Wechatpay } from 'wechatpay-chain'`,
    "import { createSimulator } from 'wechatpay-chain/simulator'",
    '',
    'const platform = await createSimulator() // the real one: no simulator, and new Wechatpay(configFromEnv())',
    'const instance = new Wechatpay(platform.config)',
    ...(usesMchid(parts) ? ['const { mchid } = platform.config'] : []),
    ...(upload
      ? [bodyOf(operation, /video/.test(template) ? 'example.mp4' : 'example.png', resolve, example)]
      : []),
    `const { data } = await ${call}`,
    'console.log(data)',
    'await platform.close()',
    '',
  ].join('\n')
}

/** Capitals in a segment are no chain's. */
const nodeOf = (key: string, verb: string, template: string): string =>
  /[A-Z]|\/[^a-z_{]/.test(template) && !template.endsWith('/')
    ? `chain('${template}').${verb.toLowerCase()}`
    : chainOf(key)

/** Path variables, query and body, as far as they are required. */
function optionsOf(
  { variables, query, json, xml }: Operation,
  template: string,
  example: (schema: Schema, name?: string) => unknown,
): [string, unknown][] {
  const names = Array.from(template.matchAll(/\{(\w+)\}/g), ([, name]) => name!)
  const path = names.map((name): [string, unknown] => [
    name,
    example(variables[name] ?? { type: 'string' }, name),
  ])
  const parts = Object.entries({ query, json, xml }).flatMap(([name, part]): [string, unknown][] => {
    if (part === undefined) return []
    const value = { ...(ownNumber(part) && { mchid: '' }), ...(example(part) as object) }
    return part.optional === true && Object.keys(value).length === 0 ? [] : [[name, value]]
  })
  return [...path, ...parts].map(([name, value]) => [name, owned(value, name)])
}

/**
 * Overseas the merchant may be named though the page does not require it, and must be where nobody else is.
 */
const ownNumber = ({ properties = {}, required = [] }: Schema): boolean =>
  'mchid' in properties && !required.some((name) => OWNER.test(name))

/** A merchant's own number is the configuration's. */
function owned(value: unknown, name: string): unknown {
  if (OWNER.test(name) && typeof value === 'string') return new Code(MCHID)
  if (Array.isArray(value)) return value.map((one) => owned(one, ''))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([member, one]) => [member, owned(one, member)]))
}

const usesMchid = (value: unknown): boolean =>
  value instanceof Code ||
  (typeof value === 'object' && value !== null && Object.values(value).some(usesMchid))

function bodyOf(
  { meta }: Operation,
  filename: string,
  resolve: Schemas['resolve'],
  example: (schema: Schema, name?: string) => unknown,
): string {
  const { properties = {}, required = [] } = meta === undefined ? {} : resolve(meta)
  const members = required
    .filter((name) => !FILLED_IN.has(name))
    .map((name) => [name, example(properties[name]!, name)] as const)
  const more = members.length === 0 ? '' : `.setMeta(${literal(Object.fromEntries(members), '')})`
  return `const body = new MediaUtil('${filename}', Buffer.from('the bytes of a file'))${more}`
}

const WIDTH = 100

/** A value as one writes it in TypeScript. */
function literal(value: unknown, indent: string): string {
  if (value instanceof Code) return value.text
  if (typeof value === 'string') return quoted(value)
  if (typeof value !== 'object' || value === null) return String(value)
  const inner = `${indent}  `
  const [open, close] = Array.isArray(value) ? '[]' : '{}'
  const members = Array.isArray(value)
    ? value.map((one) => literal(one, inner))
    : Object.entries(value).map(([name, one]) => member(name, literal(one, inner)))
  if (members.length === 0) return `${open}${close}`
  const space = Array.isArray(value) ? '' : ' '
  const line = `${open}${space}${members.join(', ')}${space}${close}`
  return line.length + indent.length <= WIDTH && !line.includes('\n')
    ? line
    : `${open}\n${members.map((one) => `${inner}${one},\n`).join('')}${indent}${close}`
}

const member = (name: string, value: string): string =>
  name === value ? name : `${/^[a-z_$][\w$]*$/i.test(name) ? name : quoted(name)}: ${value}`

const quoted = (text: string): string =>
  `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'").replaceAll('\n', '\\n')}'`
