// Reads the overlays and writes lib/endpoints/sensitive-fields.ts: which members of which operation are marked `Encrypted`.
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import ts from 'typescript-6.0'

const root = fileURLToPath(new URL('..', import.meta.url))
const program = ts.createProgram([`${root}types/index.d.ts`], {
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  types: ['node'],
  strict: true,
  skipLibCheck: true,
})
const checker = program.getTypeChecker()
const index = checker.getSymbolAtLocation(program.getSourceFile(`${root}types/index.d.ts`))
const endpoints = checker.getDeclaredTypeOfSymbol(
  checker.getExportsOfModule(index).find(({ name }) => name === 'Endpoints'),
)

const inOrder = (a, b) => (a < b ? -1 : 1)

/** Paths such as `json.contact_info.contact_name` and `json.ubo_info_list[].ubo_id_doc_name`. */
function marked(type, path = '', seen = []) {
  const element = checker.isArrayType(type) ? checker.getTypeArguments(type)[0] : undefined
  if (element) return marked(element, `${path}[]`, seen)
  if (type.isUnion()) return [...new Set(type.types.flatMap((one) => marked(one, path, seen)))]
  if (!(type.flags & ts.TypeFlags.Object) || type.getCallSignatures().length > 0 || seen.includes(type))
    return []
  return checker.getPropertiesOfType(type).flatMap((property) => {
    const declaration = property.valueDeclaration
    if (!declaration || program.isSourceFileDefaultLibrary(declaration.getSourceFile())) return []
    const at = path === '' ? property.name : `${path}.${property.name}`
    const written = declaration.type?.getText() ?? ''
    if (/^Encrypted(\[\])?$/.test(written)) return [written.endsWith('[]') ? `${at}[]` : at]
    return marked(checker.getTypeOfSymbol(property), at, [...seen, type])
  })
}

/** Options and answer of `Call<Options, Answer>` or `Upload<Options, Meta, Answer>` as written, alone or beside children. */
function callIn(node) {
  const name = ts.isTypeReferenceNode(node) ? node.typeName.getText() : ''
  if (name === 'Call' || name === 'Upload') return [node.typeArguments[0], node.typeArguments.at(-1)]
  return ts.isIntersectionTypeNode(node) ? node.types.map(callIn).find(Boolean) : undefined
}

function operation({ valueDeclaration: { type } }) {
  const [options, answer] = (callIn(type) ?? []).map((node) => checker.getTypeFromTypeNode(node))
  if (!options) return undefined
  const request = [...marked(options)].filter((path) => /^(?:json|query)\./.test(path)).sort(inOrder)
  const answered = marked(answer).sort(inOrder)
  return request.length + answered.length > 0 ? { request, answer: answered } : undefined
}

const rows = checker
  .getPropertiesOfType(endpoints)
  .filter(({ name }) => !name.startsWith('v2/'))
  .flatMap((endpoint) =>
    checker
      .getPropertiesOfType(checker.getTypeOfSymbol(endpoint))
      .filter(({ name }) => /^(?:get|post|put|patch|delete)$/.test(name))
      .map((verb) => [`${verb.name.toUpperCase()} ${endpoint.name}`, operation(verb)]),
  )
  .filter(([, row]) => row !== undefined)
  .sort(([a], [b]) => inOrder(a, b))

const list = (paths) => `[${paths.map((path) => `'${path}'`).join(', ')}]`
const lines = rows.map(
  ([name, { request, answer }]) =>
    `  ['${String(name)}', { request: ${list(request)}, answer: ${list(answer)} }],`,
)
const text = `/** The sensitive fields of each operation. Written by tools/encrypted-fields.mjs from the overlays in types/: change those. */

export interface SensitiveFields {
  /** Members of the options: \`json.contact_info.contact_name\`. */
  readonly request: readonly string[]
  /** Members of the answer. */
  readonly answer: readonly string[]
}

export const FIELDS: ReadonlyMap<string, SensitiveFields> = new Map([
${lines.join('\n')}
])
`
if (process.argv.includes('--print')) process.stdout.write(text)
else writeFileSync(`${root}lib/endpoints/sensitive-fields.ts`, text)
