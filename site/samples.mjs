// A call's options as one writes them: what is required, from the documented examples. And every sample in files that the compiler checks.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript-6.0'
import { chainOf, endpoints, productOf, resolve } from './overlays.mjs'

const quoted = (text) => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'").replaceAll('\n', '\\n')}'`
const named = (name) => (/^[a-z_$][\w$]*$/i.test(name) ? name : quoted(name))

/** A value that fits, as text; objects hold their required members. */
export function valueOf(schema, depth = 0) {
  const actual = resolve(schema)
  const { type, enum: values, example, items, properties = {}, required = [], format } = actual
  const kinds = new Set([type].flat())
  if (values) return typeof values[0] === 'string' ? quoted(values[0]) : String(values[0])
  if (kinds.has('array')) return depth > 8 ? '[]' : `[${valueOf(items, depth + 1)}]`
  if (kinds.has('object')) {
    const members = required.map((name) => `${named(name)}: ${valueOf(properties[name], depth + 1)}`)
    return members.length === 0 ? '{}' : wrapped(members)
  }
  if (example !== undefined) return typeof example === 'string' ? quoted(example) : String(example)
  if (kinds.has('string')) return quoted(format === 'rfc3339' ? '2026-01-01T00:00:00+08:00' : '示例')
  return kinds.has('boolean') ? 'true' : '1'
}

/** Long lists of members stand on lines of their own. */
function wrapped(parts) {
  const line = `{ ${parts.join(', ')} }`
  return line.length <= 68 && !line.includes('\n')
    ? line
    : `{\n${parts.join(',\n').replaceAll(/^/gm, '  ')},\n}`
}

export function optionsOf({ kind, variables, query, json, xml, meta, rest }, template) {
  const parts = [...template.matchAll(/\{(\w+)\}/g)].map(
    ([, name]) => `${name}: ${variables[name] ? valueOf(variables[name]) : quoted('示例')}`,
  )
  for (const [name, schema] of Object.entries({ query, json, xml }))
    if (schema && !schema.optional) parts.push(`${name}: ${valueOf(schema)}`)
  if (kind === 'upload') {
    const own = resolve(meta).required ?? []
    const extra = own.filter(
      (name) =>
        ![
          'filename',
          'sha256',
          'digest',
          'file_name',
          'file_digest',
          'digest_alogrithm',
          'digest_algorithm',
        ].includes(name),
    )
    parts.push(
      `body: media${extra.length > 0 ? `.setMeta({ ${extra.map((name) => `${named(name)}: ${valueOf(resolve(meta).properties[name])}`).join(', ')} })` : ''}`,
    )
  }
  for (const [name, schema] of Object.entries(rest)) parts.push(`${name}: ${valueOf(schema)}`)
  return parts.length === 0 ? '' : wrapped(parts)
}

/** The three ways of one operation. */
export function waysOf(operation, template) {
  const call = `${operation.verb}(${optionsOf(operation, template)})`
  const media =
    operation.kind === 'upload'
      ? "import { MediaUtil } from 'wechatpay-chain'\n\nconst media = new MediaUtil('file:///data/file')\n"
      : ''
  const chain = chainOf(template)
  return [
    ...(chain ? [['链 chain', `${media}await instance.${chain}.${call}`]] : []),
    ['模板 template', `${media}await instance.chain('${template}').${call}`],
    ['括号 brackets', `${media}await instance['${template}'].${call}`],
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
    files.set(productOf(template), [...(files.get(productOf(template)) ?? []), ...body])
  }
  const names = [...files].map(([product, samples], index) => {
    const name = join(folder, `${index}.ts`)
    writeFileSync(
      name,
      `// ${product}\nimport { MediaUtil, type Wechatpay } from 'wechatpay-chain'\n\ndeclare const instance: Wechatpay\nexport const samples: (() => Promise<void>)[] = [\n${samples.join(',\n')},\n]\nexport { MediaUtil }\n`,
    )
    return name
  })
  const { options } = ts.parseJsonConfigFileContent(
    ts.readConfigFile(join(root, 'tsconfig.json'), (path) => ts.sys.readFile(path)).config,
    ts.sys,
    root,
  )
  const program = ts.createProgram(names, {
    ...options,
    rootDir: root,
    declaration: false,
    noEmit: true,
    typeRoots: [join(root, 'node_modules/@types')],
    paths: { 'wechatpay-chain': [join(root, 'lib/index.ts')] },
  })
  const found = ts.getPreEmitDiagnostics(program).map(({ file, start, messageText }) => {
    const at = file && file.getLineAndCharacterOfPosition(start).line
    return `${file?.fileName}:${at + 1} ${file?.text.split('\n')[at].slice(0, 200)}\n  ${ts.flattenDiagnosticMessageText(messageText, ' ').slice(0, 300)}`
  })
  return { count: [...files.values()].flat().length, found }
}
