// A call's options as one writes them: what is required, from the documented examples. And every sample in files that the compiler checks.
import { spawnSync } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { chainOf, definitions, endpoints, familyOf, resolve } from './overlays.mjs'

const quoted = (text) => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'").replaceAll('\n', '\\n')}'`
const named = (name) => (/^[a-z_$][\w$]*$/i.test(name) ? name : quoted(name))

/** How often each example is documented for a member's name: the most frequent stands in where a description has none. */
const counts = new Map()
for (const schema of Object.values(definitions)) count(schema)
for (const operations of endpoints.values())
  for (const { query, json, xml, answer } of operations)
    for (const part of [query, json, xml, answer]) count(part ?? {})
const exampleOf = new Map(
  Array.from(counts, ([name, examples]) => [name, [...examples].sort(([, a], [, b]) => b - a)[0][0]]),
)

function count({ properties = {}, items }) {
  for (const [name, member] of Object.entries(properties)) {
    if (typeof member.example === 'string') {
      const examples = counts.get(name) ?? counts.set(name, new Map()).get(name)
      examples.set(member.example, (examples.get(member.example) ?? 0) + 1)
    }
    count(member)
  }
  if (items) count(items)
}

/** Members deeper than this are shown only where they are required. */
const WHOLE_DEPTH = 3

/** A value that fits: objects hold their members, required ones first come as they are documented. */
export function exampleValue(schema, name = '', depth = 0) {
  const { type, enum: values, example, items, properties = {}, required = [], format } = resolve(schema)
  const kinds = new Set([type].flat())
  if (values) return values.includes(example) ? example : values[0]
  if (kinds.has('array')) return depth > 8 ? [] : [exampleValue(items, name, depth + 1)]
  if (kinds.has('object'))
    return Object.fromEntries(
      Object.entries(properties)
        .filter(([each]) => depth < WHOLE_DEPTH || required.includes(each))
        .map(([each, member]) => [each, exampleValue(member, each, depth + 1)]),
    )
  if (example !== undefined) return example
  if (kinds.has('string'))
    return format === 'rfc3339' ? '2026-01-01T00:00:00+08:00' : (exampleOf.get(name) ?? (name || 'text'))
  return kinds.has('boolean') ? true : 1
}

/** A value as one writes it in TypeScript. */
function literal(value) {
  if (typeof value === 'string') return quoted(value)
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`
  if (typeof value !== 'object' || value === null) return String(value)
  const members = Object.entries(value).map(([name, member]) => `${named(name)}: ${literal(member)}`)
  return members.length === 0 ? '{}' : wrapped(members)
}

/** Long lists of members stand on lines of their own. */
function wrapped(parts) {
  const line = `{ ${parts.join(', ')} }`
  return line.length <= 68 && !line.includes('\n')
    ? line
    : `{\n${parts.join(',\n').replaceAll(/^/gm, '  ')},\n}`
}

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

/** `{ variables, query, json, xml, rest }` as values, and what an upload's metadata must be given. */
function valuesOf({ kind, variables, query, json, xml, meta, rest }, template) {
  const names = Array.from(template.matchAll(/\{(\w+)\}/g), ([, name]) => name)
  const parts = Object.entries({ query, json, xml }).filter(([, schema]) => schema)
  const required = kind === 'upload' ? (resolve(meta).required ?? []) : []
  return {
    variables: Object.fromEntries(
      names.map((name) => [name, exampleValue(variables[name] ?? { type: 'string' }, name)]),
    ),
    parts: Object.fromEntries(parts.map(([name, schema]) => [name, exampleValue(schema)])),
    rest: Object.fromEntries(
      Object.entries(rest).map(([name, schema]) => [name, exampleValue(schema, name)]),
    ),
    meta: Object.fromEntries(
      required
        .filter((name) => !FILLED_IN.has(name))
        .map((name) => [name, exampleValue(resolve(meta).properties[name], name)]),
    ),
  }
}

export function optionsOf(operation, template) {
  const { variables, parts, rest, meta } = valuesOf(operation, template)
  const list = Object.entries({ ...variables, ...parts }).map(
    ([name, value]) => `${named(name)}: ${literal(value)}`,
  )
  if (operation.kind === 'upload')
    list.push(`body: media${Object.keys(meta).length > 0 ? `.setMeta(${literal(meta)})` : ''}`)
  list.push(...Object.entries(rest).map(([name, value]) => `${named(name)}: ${literal(value)}`))
  return list.length === 0 ? '' : wrapped(list)
}

/** The answer as it comes, in JSON. */
export function answerOf({ answer }) {
  const value = exampleValue(answer)
  return JSON.stringify(value, undefined, 2)
}

/** The same call in PHP, where the chain is the same. */
export function phpOf(operation, template) {
  const { variables, parts, rest } = valuesOf(operation, template)
  const options = { ...variables, ...parts, ...rest }
  const lines = Object.entries(options).map(([name, value]) => `  ${quoted(name)} => ${php(value, '  ')},`)
  if (operation.kind === 'upload')
    lines.push(
      "  'body' => $media->getStream(),",
      "  'headers' => ['content-type' => $media->getContentType()],",
    )
  const media =
    operation.kind === 'upload' ? "$media = new \\WeChatPay\\Util\\MediaUtil('/data/file');\n" : ''
  const body = lines.length === 0 ? '' : `[\n${lines.join('\n')}\n]`
  return `${media}$instance->chain('${template}')->${operation.verb}(${body});`
}

function php(value, indent) {
  if (typeof value === 'string') return quoted(value)
  if (typeof value !== 'object' || value === null) return String(value)
  const inner = `${indent}  `
  const lines = Array.isArray(value)
    ? value.map((one) => `${inner}${php(one, inner)},`)
    : Object.entries(value).map(([name, one]) => `${inner}${quoted(name)} => ${php(one, inner)},`)
  return lines.length === 0 ? '[]' : `[\n${lines.join('\n')}\n${indent}]`
}

/** The same call by `wxpay request`, and by curl with the header that `wxpay sign` writes. */
export function commandsOf(operation, template) {
  const { variables, parts } = valuesOf(operation, template)
  const { query = {}, json, xml } = parts
  const verb = operation.verb.toUpperCase()
  if (operation.kind === 'upload') return [['wxpay', `wxpay upload ${template} file.jpg`]]
  const body = json ?? xml
  const given = Object.entries({ ...variables, ...query }).map(
    ([name, value]) => ` ${word(`${name}=${String(value)}`)}`,
  )
  const request = `wxpay request ${operation.verb} ${word(template)}${given.join('')}`
  if (template.startsWith('v2/'))
    return [
      ['wxpay', body ? `${request} --body - <<'END'\n${JSON.stringify(body, undefined, 2)}\nEND` : request],
    ]
  const target = `/${template.replaceAll(/\{(\w+)\}/g, (_, name) => encodeURIComponent(variables[name]))}${search(query)}`
  const sign = `"$(wxpay sign ${verb} ${word(target)}${body ? ' --body body.json' : ''})"`
  const curl = [
    `curl -X ${verb} ${word(`https://api.mch.weixin.qq.com${target}`)}`,
    `-H ${sign}`,
    `-H 'Accept: application/json'`,
    ...(body ? [`-H 'Content-Type: application/json'`, '--data-binary @body.json'] : []),
  ]
  return [
    ['wxpay', body ? `${request} --body - <<'END'\n${JSON.stringify(body, undefined, 2)}\nEND` : request],
    ['curl', curl.join(' \\\n  ')],
  ]
}

const search = (query) => {
  const pairs = Object.entries(query).map(([name, value]) => `${name}=${encodeURIComponent(String(value))}`)
  return pairs.length === 0 ? '' : `?${pairs.join('&')}`
}
const word = (text) => (/^[\w.:/@+=-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`)

/** The three ways of one operation. */
export function waysOf(operation, template) {
  const call = `${operation.verb}(${optionsOf(operation, template)})`
  const media =
    operation.kind === 'upload'
      ? "import { MediaUtil } from 'wechatpay-chain'\n\nconst media = new MediaUtil('file:///data/file')\n"
      : ''
  const chain = chainOf(template)
  return [
    ...(chain ? [['chain', `${media}await instance.${chain}.${call}`]] : []),
    ['template', `${media}await instance.chain('${template}').${call}`],
    ['brackets', `${media}await instance['${template}'].${call}`],
  ]
}

/** Compiles every sample against the overlays; gives what the compiler has to say. */
export function compileSamples(root) {
  const folder = join(root, 'site/.samples')
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  const files = new Map()
  for (const [template, operations] of endpoints) {
    const body = operations.flatMap((operation) =>
      waysOf(operation, template).map(
        ([, code]) => `async () => {\n${code.replace(/^import .*\n\n/, '')}\n}`,
      ),
    )
    files.set(familyOf(template), [...(files.get(familyOf(template)) ?? []), ...body])
  }
  for (const [index, [product, samples]] of [...files].entries())
    writeFileSync(
      join(folder, `${index}.ts`),
      `// ${product}\nimport { MediaUtil, type Wechatpay } from 'wechatpay-chain'\n\ndeclare const instance: Wechatpay\nexport const samples: (() => Promise<void>)[] = [\n${samples.join(',\n')},\n]\nexport { MediaUtil }\n`,
    )
  const compilerOptions = {
    rootDir: root,
    declaration: false,
    noEmit: true,
    typeRoots: [join(root, 'node_modules/@types')],
    paths: { 'wechatpay-chain': [join(root, 'lib/index.ts')] },
  }
  writeFileSync(
    join(folder, 'tsconfig.json'),
    JSON.stringify({ extends: join(root, 'tsconfig.json'), compilerOptions, include: ['*.ts'] }),
  )
  const { stdout } = spawnSync(
    process.execPath,
    [join(root, 'node_modules/typescript/bin/tsc'), '-p', folder],
    { encoding: 'utf8', maxBuffer: 16 << 20 },
  )
  return { count: [...files.values()].flat().length, found: stdout.split('\n').filter(Boolean) }
}
