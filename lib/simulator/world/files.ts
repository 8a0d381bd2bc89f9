/** The bytes of uploads, apart from the tables: they are saved as files, not as JSON. */
import { existsSync, readFileSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { save } from '../../files/save.js'
import type { Random } from '../keys/random.js'

export class Files {
  readonly #bytes = new Map<string, Buffer>()
  readonly #random: Random
  readonly #folder: string | undefined

  /** @param folder where earlier files were saved; they are read when they are asked for */
  constructor(random: Random, folder?: string) {
    this.#random = random
    this.#folder = folder
  }

  /** @returns the name by which the bytes are found again */
  put(bytes: Buffer): string {
    const id = this.#random.hex(16)
    this.#bytes.set(id, bytes)
    return id
  }

  get(id: string): Buffer | undefined {
    const known = this.#bytes.get(id)
    if (known || !/^[0-9a-f]{32}$/.test(id)) return known
    const path = this.#folder && join(this.#folder, id)
    return path && existsSync(path) ? readFileSync(path) : undefined
  }

  delete(id: string): void {
    this.#bytes.delete(id)
  }

  clear(): void {
    this.#bytes.clear()
  }

  /** Writes what is not there yet, for its owner's eyes. */
  async save(folder: string): Promise<void> {
    if (this.#bytes.size === 0) return
    await mkdir(folder, { recursive: true, mode: 0o700 })
    for (const [id, bytes] of this.#bytes)
      if (!existsSync(join(folder, id))) await save([bytes], join(folder, id), { mode: 0o600 })
  }
}

/** `shop.json` has its files in `shop.files`. */
export const filesFolderOf = (path: string): string => `${path.replace(/\.json$/i, '')}.files`
