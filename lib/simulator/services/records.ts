/**
 * Rows of one product: made once under the merchant's number, found by that or by the
 * platform's, moved from state to state.
 */
import type { Fields } from '../http/messages.js'
import { notFound, Refusal } from '../http/refusal.js'
import type { World } from '../world/world.js'

export interface Row {
  /** The merchant's number. */
  readonly key: string
  readonly state: string
  /** What was said of it and what was given to it, by the names of the wire; sensitive fields are plain. */
  readonly known: Fields
  /** What the request said, to tell the same from another under its number. */
  readonly asked: string
  /** Milliseconds since 1970. */
  readonly created: number
  readonly updated: number
}

/** How the product refuses. */
export interface Words {
  readonly missing: () => Refusal
  readonly conflict: () => Refusal
  readonly state: (row: Row) => Refusal
}

const USUAL: Words = {
  missing: () => notFound('RESOURCE_NOT_EXISTS', '记录不存在'),
  conflict: () => new Refusal(400, 'INVALID_REQUEST', '单号已存在，且请求参数与原请求不一致'),
  state: ({ state }) => new Refusal(400, 'INVALID_REQUEST', `当前状态为 ${state}，不支持该操作`),
}

export class Records {
  readonly #rows: Map<string, Row>
  /** The merchant's number by the platform's. */
  readonly #keys: Map<string, string>
  readonly #words: Words
  readonly #now: () => number

  constructor({ store, clock }: World, table: string, words: Partial<Words> = {}) {
    this.#rows = store.table(table)
    this.#keys = store.table(`${table}-ids`)
    this.#words = { ...USUAL, ...words }
    this.#now = clock.now
  }

  get all(): readonly Row[] {
    return [...this.#rows.values()]
  }

  /** By either number. */
  get(number: string): Row | undefined {
    return this.#rows.get(number) ?? this.#rows.get(this.#keys.get(number) ?? '')
  }

  /** @throws Refusal where there is none */
  find(number: string): Row {
    const row = this.get(number)
    if (!row) throw this.#words.missing()
    return row
  }

  /**
   * The same request again gives the same row.
   * @param ids the platform's numbers for it
   * @throws Refusal where the number stands for something else
   */
  create(key: string, asked: Fields, state: string, known: Fields, ids: readonly string[] = []): Row {
    const again = this.known(key, asked)
    if (again) return again
    const now = this.#now()
    for (const id of ids) this.#keys.set(id, key)
    return this.#set({ key, state, known, asked: JSON.stringify(asked), created: now, updated: now })
  }

  /** What was made by the same request before. @throws Refusal where the number stands for something else */
  known(key: string, asked: Fields): Row | undefined {
    const row = this.#rows.get(key)
    if (row && row.asked !== JSON.stringify(asked)) throw this.#words.conflict()
    return row
  }

  /** @param from the states in which it is allowed @throws Refusal in any other */
  move(row: Row, from: readonly string[], state: string, more: Fields = {}): Row {
    if (!from.includes(row.state)) throw this.#words.state(row)
    return this.change({ ...row, state }, more)
  }

  /** Says more of it. @param ids further numbers of the platform's */
  change(row: Row, more: Fields, ids: readonly string[] = []): Row {
    for (const id of ids) this.#keys.set(id, row.key)
    return this.#set({ ...row, known: { ...row.known, ...more }, updated: this.#now() })
  }

  delete({ key }: Row): void {
    this.#rows.delete(key)
  }

  #set(row: Row): Row {
    this.#rows.set(row.key, row)
    return row
  }
}
