/** All that the platform remembers, in named tables, so that it can be written down and read again. Knows no meaning. */

/** Told of every row that is set, and set again. */
export type Watcher = (table: string, key: string) => void

export class Store {
  readonly #tables = new Map<string, Table>()
  readonly #watchers: Watcher[] = []

  /** The table of this name, always the same one. Its rows are replaced, never changed. */
  table<Row>(name: string): Map<string, Row> {
    const table =
      this.#tables.get(name) ??
      new Table((key) =>
        this.#watchers.forEach((tell) => {
          tell(name, key)
        }),
      )
    this.#tables.set(name, table)
    return table as Map<string, unknown> as Map<string, Row>
  }

  /** Tells of the rows that are there, then of each that is set. */
  watch(watcher: Watcher): void {
    for (const [name, table] of this.#tables) for (const key of table.keys()) watcher(name, key)
    this.#watchers.push(watcher)
  }

  /** Rows by table and key. */
  toJSON(): Record<string, [string, unknown][]> {
    return Object.fromEntries(
      [...this.#tables].filter(([, rows]) => rows.size > 0).map(([name, rows]) => [name, [...rows]]),
    )
  }

  static from(saved: Readonly<Record<string, readonly [string, unknown][]>>): Store {
    const store = new Store()
    for (const [name, rows] of Object.entries(saved))
      for (const [key, row] of rows) store.table(name).set(key, row)
    return store
  }
}

class Table extends Map<string, unknown> {
  readonly #tell: (key: string) => void

  constructor(tell: (key: string) => void) {
    super()
    this.#tell = tell
  }

  override set(key: string, row: unknown): this {
    super.set(key, row)
    this.#tell(key)
    return this
  }
}
