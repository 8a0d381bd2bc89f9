/** Iterates over lists that are returned page by page. */
import type { Readable } from 'node:stream'
import { InputError } from '../errors.js'

/** A node whose `get` answers with a page of a list. */
export interface Listed {
  get(options?: object): Promise<{ readonly data: unknown }>
}

/** How `paginate` finds the list of an answer and the next page. */
export type PageOptions<Node extends Listed> = NonNullable<Parameters<Node['get']>[0]>

/** The query members that say which page is wanted. */
export interface Paging<Items extends string = string> {
  /** The member of the answer that holds the list. Default: `data`, else the only list there is. */
  readonly items?: Items
  /** What `offset` counts: records (default), or pages from 0, where its page speaks of `分页页码`. */
  readonly offset?: 'records' | 'pages'
}

type Data<Node extends Listed> = Exclude<Awaited<ReturnType<Node['get']>>['data'], string | Buffer | Readable>
type ElementOf<List> = NonNullable<List> extends readonly (infer Item)[] ? Item : never
type ItemIn<Page, Items> = unknown extends Page
  ? unknown
  : Items extends keyof Page
    ? ElementOf<Page[Items]>
    : 'data' extends keyof Page
      ? ElementOf<Page['data']>
      : { [Member in keyof Page]-?: ElementOf<Page[Member]> }[keyof Page]

/** What one element of the node's list is. */
export type ItemOf<Node extends Listed, Items extends string = string> =
  Data<Node> extends infer Page ? ItemIn<Page, Items> : never

type Query = Readonly<Record<string, unknown>>
interface Page {
  readonly items: readonly unknown[]
  readonly total: number | undefined
  readonly data: Query
}

/**
 * Iterates over a list whose pages are asked for by `page_token`, `page_index` or `offset`, each page when it
 * is needed. It starts where `query` says, and gives as many records as the platform counts or fails. Ten
 * pages without a record end it.
 * @throws InputError `ERR_INPUT_OPTION` where it is unclear which member is the list, or `offset` counts
 * otherwise; whatever a call throws
 * @example
 * const stocks = paginate(instance.v3.marketing.favor.stocks, { query: { offset: 0, limit: 10, stock_creator_mchid: '1900000001' } }, { offset: 'pages' })
 * for await (const { stock_id } of stocks) console.log(stock_id)
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012460518
 */
export async function* paginate<Node extends Listed, const Items extends string = string>(
  node: Node,
  options?: PageOptions<Node>,
  paging: Paging<Items> = {},
): AsyncGenerator<ItemOf<Node, Items>, void, undefined> {
  const given: { readonly query?: Query } = options ?? {}
  const begun = given.query ?? {}
  const seen: Seen = { records: 0, empty: 0, tokens: new Set(), total: undefined }
  for (let query: Query | undefined = begun; query !== undefined;) {
    const { data } = await node.get({ ...given, ...(query !== begun && { query }) })
    const page = pageOf(data, paging)
    yield* page.items as readonly ItemOf<Node, Items>[]
    seen.records += page.items.length
    seen.empty = page.items.length === 0 ? seen.empty + 1 : 0
    query = next(query, begun, page, seen, paging)
  }
}

/** What came so far. */
interface Seen {
  records: number
  /** Pages without a record, one after the other. */
  empty: number
  readonly tokens: Set<unknown>
  total: number | undefined
}

/** A page may be empty where the platform filters, but tokens that lead to no record lead nowhere. */
const MOST_EMPTY_PAGES = 10

/** @throws InputError where records are missing of those that the platform counts */
function hasRunDry({ records, empty }: Seen, { total = 0 }: Page, begun: Query): boolean {
  if (empty < MOST_EMPTY_PAGES) return false
  if (records < total && !('page_token' in begun))
    throw refuse(
      `${records} records came where the platform counts ${total}, and then ${empty} pages without any`,
    )
  return true
}

/** What asks for the next page, `undefined` after the last. */
function next(query: Query, begun: Query, page: Page, seen: Seen, paging: Paging): Query | undefined {
  const token = page.data['next_page_token']
  if (token !== undefined || 'page_token' in query) {
    if (token === undefined || token === '' || token === null) return undefined
    if (seen.tokens.has(token))
      throw refuse(`the platform gave the page_token ${JSON.stringify(token)} a second time`)
    seen.tokens.add(token)
    return hasRunDry(seen, page, begun) ? undefined : { ...query, page_token: token }
  }
  const byIndex = 'page_index' in begun
  const pages = byIndex || paging.offset === 'pages'
  const first = Number(byIndex ? begun['page_index'] : (begun['offset'] ?? 0))
  const size = Number(begun['limit'] ?? begun['page_size'] ?? page.data['limit'] ?? page.data['page_size'])
  const due = dueOf(page.total, pages ? (first - (byIndex ? 1 : 0)) * size : first)
  checkCount(seen, page, due, paging)
  seen.total = page.total
  const ended =
    page.items.length === 0 || (due === undefined ? page.items.length < size : seen.records >= due)
  if (ended) return undefined
  return byIndex
    ? { ...query, page_index: Number(query['page_index']) + 1 }
    : { ...query, offset: Number(query['offset'] ?? 0) + (pages ? 1 : page.items.length) }
}

/** How many records there are from the first that was asked for. */
const dueOf = (total: number | undefined, before: number): number | undefined =>
  total === undefined ? undefined : Math.max(0, total - (Number.isNaN(before) ? 0 : before))

/** Records that are missing or too many at the end: `offset` counts otherwise than it was taken to. */
function checkCount(
  { records, total: last }: { readonly records: number; readonly total: number | undefined },
  { items, total }: Page,
  due: number | undefined,
  { offset = 'records' }: Paging,
): void {
  if (due === undefined || (last !== undefined && last !== total)) return
  if (items.length === 0 ? records < due : records > due) {
    throw refuse(
      `${records} records came where the platform counts ${due}. Does offset count ${offset === 'records' ? 'pages' : 'records'} here? Then { offset: '${offset === 'records' ? 'pages' : 'records'}' }`,
    )
  }
}

function pageOf(data: unknown, { items: wanted }: Paging): Page {
  if (typeof data !== 'object' || data === null) throw refuse('the answer is no page of a list')
  const page = data as Query
  const count = page['total_count'] ?? page['total_num']
  // What a batch counts are its transfers, not those that are asked for.
  const counted = count !== undefined && !Number.isNaN(Number(count)) && !('batch_id' in page)
  const total = counted ? Number(count) : undefined
  const lists = Object.keys(page).filter((name) => Array.isArray(page[name]))
  const name = wanted ?? (lists.includes('data') ? 'data' : lists[0])
  if (wanted === undefined && name !== 'data' && lists.length > 1)
    throw refuse(`the answer holds ${lists.join(' and ')}: name one, { items: '${lists[0]}' }`)
  const items = name === undefined ? undefined : page[name]
  // A page without records may come without its list.
  if (
    items === undefined &&
    (count !== undefined || 'next_page_token' in page || wanted !== undefined || 'data' in page)
  )
    return { items: [], total, data: page }
  if (!Array.isArray(items))
    throw refuse(
      `the answer holds no list${wanted === undefined ? '' : ` named ${wanted}`}: ${Object.keys(page).join(', ')}`,
    )
  return { items, total, data: page }
}

const refuse = (message: string): InputError => new InputError('ERR_INPUT_OPTION', message)
