/** The overlays as schemas, unpacked on first use. */
import { promisify } from 'node:util'
import { brotliDecompress } from 'node:zlib'
import { eventSchemas } from './events.js'
import type { Resolve, Schema } from './schema.js'

export type { Resolve, Schema }

/** A part of a request that may be left out as a whole. */
export type Part = Schema & { readonly optional?: true }

/** One operation: what it takes, what it answers. */
export interface Operation {
  readonly kind: 'call' | 'upload' | 'download'
  readonly variables: Readonly<Record<string, Schema>>
  readonly query?: Part
  readonly json?: Part
  readonly xml?: Part
  /** Of an upload, the metadata. */
  readonly meta?: Schema
  /** Nothing where the answer is empty or a file. */
  readonly answer?: Schema
}

export interface Schemas {
  /** By verb and template: `POST v3/pay/transactions/native`. */
  readonly operations: Readonly<Record<string, Operation>>
  /** The resource of each event, by its type. */
  readonly events: Readonly<Record<'v3' | 'v2', Readonly<Record<string, Schema>>>>
  /** What each event is called: `支付成功`. */
  readonly summaries: Readonly<Record<string, string>>
  /** What a `$ref` means. */
  readonly $defs: Readonly<Record<string, Schema>>
  /** The schema itself where this one only refers to it. */
  readonly resolve: Resolve
}

type Document = Pick<Schemas, 'operations' | 'summaries' | '$defs'>

const decompress = promisify(brotliDecompress)
let loaded: Promise<Schemas> | undefined

/** Some 20 ms the first time. */
export function loadSchemas(): Promise<Schemas> {
  loaded ??= read()
  return loaded
}

async function read(): Promise<Schemas> {
  const { DATA } = await import('./operations-data.js')
  const bytes = await decompress(Buffer.from(DATA, 'base64'))
  const { operations, summaries, $defs: own } = JSON.parse(bytes.toString('utf8')) as Document
  const { events, $defs: shared } = eventSchemas()
  const $defs = { ...shared, ...own }
  return {
    operations,
    events,
    summaries,
    $defs,
    resolve: (schema) => (schema.$ref === undefined ? schema : $defs[schema.$ref]!),
  }
}
