/** The values that were kept last, by key. */
export class Recent<Value> {
  readonly #values = new Map<string, Value>()

  /** @param most how many are kept */
  constructor(private readonly most: number) {}

  get(key: string): Value | undefined {
    return this.#values.get(key)
  }

  keep(key: string, value: Value): void {
    this.#values.delete(key)
    this.#values.set(key, value)
    if (this.#values.size > this.most) this.#values.delete(this.#values.keys().next().value!)
  }

  clear(): void {
    this.#values.clear()
  }
}
