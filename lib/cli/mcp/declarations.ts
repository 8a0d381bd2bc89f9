/**
 * The declarations of an operation as its overlay has them, with those that they refer to. Reads overlays/.
 */
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** More than this is not shown: the rest is named. */
const MOST_CHARACTERS = 24_000

const IMPORTS = /^import type \{([^}]+)\} from '(.+)\.js'$/gm

interface Overlay {
  /** `transactions.native.NativeOrder` → its source. */
  readonly declared: ReadonlyMap<string, string>
  /** Local name → the file and the name there. */
  readonly imported: ReadonlyMap<string, readonly [file: string, name: string]>
  readonly source: string
}

/** A declaration and where it stands. */
interface Place {
  readonly file: string
  readonly name: string
}

const overlays = new Map<string, Overlay>()
let folder: string | undefined

/** @returns undefined where no overlay has the template */
export function declarationsOf(template: string): string | undefined {
  const file = `${template.split('/').slice(0, 2).join('/')}.d.ts`
  const overlay = overlayOf(file)
  const [, node] = overlay?.source.split('\n').flatMap((line) => lineOf(line, template)) ?? []
  if (overlay === undefined || node === undefined) return undefined
  return written(collected({ file, name: node.replace(/\w+$/, 'Verbs') }))
}

/** `    'v3/certificates': Certificates` */
const lineOf = (line: string, template: string): string[] => {
  const start = `'${template}': `
  const at = line.indexOf(start)
  return at < 0 || line.trim().indexOf(start) !== 0 ? [] : ['', line.slice(at + start.length)]
}

/** The declaration and those that it refers to, in the order of their first mention. */
function collected(first: Place): Map<string, Place> {
  const found = new Map<string, Place>()
  const waiting = [first]
  for (let place = waiting.shift(); place !== undefined; place = waiting.shift()) {
    const id = `${place.file} ${place.name}`
    const text = overlayOf(place.file)?.declared.get(place.name)
    if (text === undefined || found.has(id)) continue
    found.set(id, place)
    const code = text.replaceAll(/\/\*\*[^]*?\*\//g, '').replaceAll(/'[^']*'/g, '')
    for (const [word] of code.matchAll(/\b[A-Za-z_]\w*(?:\.\w+)*\b/g)) {
      const target = resolved(word, place)
      if (target) waiting.push(target)
    }
  }
  return found
}

/** From the inner namespaces to the outer ones, then what is imported. */
function resolved(word: string, { file, name }: Place): Place | undefined {
  const { declared, imported } = overlayOf(file)!
  const scopes = name.split('.').slice(0, -1)
  for (let depth = scopes.length; depth >= 0; depth--) {
    const candidate = [...scopes.slice(0, depth), word].join('.')
    if (candidate !== name && declared.has(candidate)) return { file, name: candidate }
  }
  const from = imported.get(word)
  // What every overlay is written with is explained by its name: Call, Async, Rfc3339.
  return from && from[0] !== 'endpoint.d.ts' ? { file: from[0], name: from[1] } : undefined
}

function written(found: ReadonlyMap<string, Place>): string {
  let size = 0
  const parts: string[] = []
  const left: string[] = []
  for (const { file, name } of found.values()) {
    const text = unaliased(overlayOf(file)!, overlayOf(file)!.declared.get(name)!)
    size += text.length
    if (size <= MOST_CHARACTERS || parts.length === 0) parts.push(text)
    else left.push(`${name} (overlays/${file})`)
  }
  return [...parts, ...(left.length > 0 ? [`// not shown: ${left.join(', ')}`] : [])].join('\n\n')
}

/** A name that was imported under another one is shown as it is declared. */
const unaliased = ({ imported }: Overlay, text: string): string =>
  text.replaceAll(/\b\w+_\b/g, (word) => imported.get(word)?.[1] ?? word)

function overlayOf(file: string): Overlay | undefined {
  const known = overlays.get(file)
  if (known) return known
  const path = join((folder ??= packageFolder()), 'overlays', file)
  if (!/^[\w./-]+$/.test(file) || file.includes('..') || !existsSync(path)) return undefined
  const overlay = parsed(file, readFileSync(path, 'utf8'))
  overlays.set(file, overlay)
  return overlay
}

/** The package's own folder, from wherever in it this file was built to. */
function packageFolder(at = __dirname): string {
  return existsSync(join(at, 'overlays')) || dirname(at) === at ? at : packageFolder(dirname(at))
}

function parsed(file: string, source: string): Overlay {
  const declared = new Map<string, string>()
  const imported = new Map<string, readonly [string, string]>()
  for (const [, names, from] of source.matchAll(IMPORTS))
    for (const one of names!
      .split(',')
      .map((each) => each.trim())
      .filter(Boolean)) {
      const [name = '', alias = name] = one.split(' as ')
      imported.set(alias, [`${join(dirname(file), from!).replaceAll('\\', '/')}.d.ts`, name])
    }
  const body = source.replaceAll(IMPORTS, '')
  const inner = body.replaceAll(
    /^export declare namespace ([\w.]+) \{\n([^]*?)^\}$/gm,
    (_, scope: string, text: string) => {
      declare(text.replaceAll(/^ {2}/gm, ''), `${scope}.`, declared)
      return ''
    },
  )
  declare(inner, '', declared)
  return { declared, imported, source }
}

/** Declarations are parted by empty lines; one whose braces are open goes on. */
function declare(text: string, prefix: string, declared: Map<string, string>): void {
  let open = ''
  for (const block of text.split(/\n\n+/)) {
    open = open === '' ? block : `${open}\n\n${block}`
    const code = open.replaceAll(/\/\*\*[^]*?\*\//g, '')
    if ((code.match(/\{/g)?.length ?? 0) !== (code.match(/\}/g)?.length ?? 0)) continue
    const name = /^(?:export )?(?:declare )?(?:interface|type) (\w+)/m.exec(code)?.[1]
    if (name !== undefined) declared.set(`${prefix}${name}`, open.trim())
    open = ''
  }
}
