/** What is sent while something runs, and where it goes meanwhile. */
import { AsyncLocalStorage } from 'node:async_hooks'

interface Scope {
  readonly url: string
  /** The numbers of what was sent; nothing is sent where there is no list. */
  readonly sent: string[] | undefined
}

export class Scopes {
  readonly #scopes = new AsyncLocalStorage<Scope>()

  /** Where all that is sent goes; empty for where it belongs. */
  get url(): string {
    return this.#scopes.getStore()?.url ?? ''
  }

  get isSilent(): boolean {
    const scope = this.#scopes.getStore()
    return scope !== undefined && scope.sent === undefined
  }

  note(id: string): void {
    this.#scopes.getStore()?.sent?.push(id)
  }

  /** @returns the numbers of what `work`, and what it began, has sent until `settled` */
  async collect(
    url: string,
    work: () => Promise<unknown>,
    settled: () => Promise<void>,
  ): Promise<readonly string[]> {
    const sent: string[] = []
    await this.#scopes.run({ url, sent }, async () => {
      await work()
      await settled()
    })
    return sent
  }

  silence<T>(work: () => Promise<T>): Promise<T> {
    return this.#scopes.run({ url: '', sent: undefined }, work)
  }
}
