/** All that the platform remembers, in named tables, so that it can be written down and read again. Knows no meaning. */

export class Store {
  readonly #tables = new Map<string, Map<string, unknown>>()

  /** The table of this name, always the same one. Its rows are replaced, never changed. */
  table<Row>(name: string): Map<string, Row> {
    const table = this.#tables.get(name) ?? new Map<string, unknown>()
    this.#tables.set(name, table)
    return table as Map<string, Row>
  }

  /** Rows by table and key. */
  toJSON(): Record<string, [string, unknown][]> {
    return Object.fromEntries([...this.#tables].filter(([, rows]) => rows.size > 0).map(([name, rows]) => [name, [...rows]]))
  }

  static from(saved: Readonly<Record<string, readonly [string, unknown][]>>): Store {
    const store = new Store()
    for (const [name, rows] of Object.entries(saved)) for (const [key, row] of rows) store.table(name).set(key, row)
    return store
  }
}
