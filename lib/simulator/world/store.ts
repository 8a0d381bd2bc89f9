/** All that the platform remembers, in named tables, so that it can be saved and loaded. */

import { Packing } from './packing.js'

/** Called with every row that is set, and set again. */
export type Watcher = (table: string, key: string) => void

export class Store {
  readonly #tables = new Map<string, Table>()
  readonly #watchers: Watcher[] = []

  /** The table of this name, always the same one. Its rows are replaced, never changed. */
  table<Row>(name: string): Map<string, Row> {
    const table =
      this.#tables.get(name) ??
      new Table((key) => {
        for (const watcher of this.#watchers) watcher(name, key)
      })
    this.#tables.set(name, table)
    return table as Map<string, unknown> as Map<string, Row>
  }

  /** Tables of the same names for one owner: `scope/name`. */
  scoped(scope: string): Pick<Store, 'table'> {
    return { table: (name) => this.table(`${scope}/${name}`) }
  }

  /** Calls with the rows that are there. */
  each(watcher: Watcher): void {
    for (const [name, table] of this.#tables) for (const key of table.keys()) watcher(name, key)
  }

  /** Calls with the rows that are there, then with each that is set. */
  watch(watcher: Watcher): void {
    this.each(watcher)
    this.#watchers.push(watcher)
  }

  /** Rows by table and key. */
  toJSON(): Record<string, [string, unknown][]> {
    return Object.fromEntries(
      [...this.#tables].filter(([, rows]) => rows.size > 0).map(([name, rows]) => [name, [...rows]]),
    )
  }

  /** Empties every table. */
  clear(): void {
    for (const table of this.#tables.values()) table.clear()
  }

  static from(saved: Readonly<Record<string, readonly [string, unknown][]>>): Store {
    const store = new Store()
    for (const [name, rows] of Object.entries(saved))
      for (const [key, row] of rows) store.table(name).set(key, row)
    return store
  }
}

/** Rows are packed as they are set, and made anew each time they are read. */
class Table extends Map<string, unknown> {
  readonly #packing = new Packing()
  readonly #onSet: (key: string) => void

  constructor(onSet: (key: string) => void) {
    super()
    this.#onSet = onSet
  }

  override get(key: string): unknown {
    return this.#packing.unpack(super.get(key))
  }

  override set(key: string, row: unknown): this {
    super.set(key, this.#packing.pack(row))
    this.#onSet(key)
    return this
  }

  override *entries(): MapIterator<[string, unknown]> {
    for (const [key, kept] of super.entries()) yield [key, this.#packing.unpack(kept)]
  }

  override *values(): MapIterator<unknown> {
    for (const kept of super.values()) yield this.#packing.unpack(kept)
  }

  override [Symbol.iterator](): MapIterator<[string, unknown]> {
    return this.entries()
  }

  override forEach(visit: (row: unknown, key: string, table: Map<string, unknown>) => void): void {
    for (const [key, row] of this) visit(row, key, this)
  }
}
