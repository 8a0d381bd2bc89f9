/**
 * What every operation is called and how it is found: official title and page, product,
 * everyday words. Unpacked on first use.
 */
import { brotliDecompressSync } from 'node:zlib'
import { readOverlays, type Described } from '../../openapi/words.js'
import { CATALOGUE } from './catalogue-data.js'

export interface Entry {
  /** `POST v3/pay/transactions/native` */
  readonly operation: string
  /** The official Chinese name. */
  readonly title: string
  /** Which merchants may call it, in Chinese. */
  readonly remarks: string | undefined
  /** The official page. */
  readonly page: string | undefined
  readonly product: { readonly zh: string; readonly en: string }
  /** The notification that brings its result. */
  readonly event: string | undefined
  /** How early a search shows it: 1, and less for what few call or what is being replaced. */
  readonly boost: number
  /** What a call must be given beside path, query and body: `security: true`, headers. */
  readonly options: Readonly<Record<string, unknown>>
}

export interface Catalogue {
  readonly entries: readonly Entry[]
  /** An everyday word → the operations that are expected first. */
  readonly words: Readonly<Record<string, readonly string[]>>
}

interface Packed {
  readonly words: Catalogue['words']
  readonly boosts: Readonly<Record<string, number>>
  readonly events: Readonly<Record<string, string>>
}

let loaded: Promise<Catalogue> | undefined

/** Some 60 ms the first time. */
export function catalogue(): Promise<Catalogue> {
  return (loaded ??= unpacked())
}

async function unpacked(): Promise<Catalogue> {
  const { words, boosts, events } = JSON.parse(
    brotliDecompressSync(Buffer.from(CATALOGUE, 'base64')).toString('utf8'),
  ) as Packed
  const { operations, products } = await readOverlays()
  const entries = Object.entries(operations).map(
    ([operation, { title, remarks, see, product, security, headers }]) => {
      const [zh, en] = products[product]!
      const options = { ...(security && { security }), ...headersOf(headers) }
      const found = { operation, title, remarks, page: see, product: { zh, en }, options }
      return { ...found, event: events[operation], boost: boosts[operation] ?? 1 }
    },
  )
  return { entries, words }
}

/** Those that a call must send, with an example each. */
function headersOf(headers: Described | undefined): object | undefined {
  const { required = [], properties = {} } = headers ?? {}
  if (required.length === 0) return undefined
  const valueOf = ({ enum: values, example }: Described, name: string): unknown =>
    values?.[0] ?? example ?? name
  return { headers: Object.fromEntries(required.map((name) => [name, valueOf(properties[name]!, name)])) }
}
