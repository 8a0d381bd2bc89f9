/** All that the platform remembers, in named tables, so that it can be saved and loaded. */

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

class Table extends Map<string, unknown> {
  readonly #onSet: (key: string) => void

  constructor(onSet: (key: string) => void) {
    super()
    this.#onSet = onSet
  }

  override set(key: string, row: unknown): this {
    super.set(key, row)
    this.#onSet(key)
    return this
  }
}
