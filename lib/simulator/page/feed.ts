/** What happened, as server-sent events: each thing once, as it is now, in the order of its last change. */
import { randomBytes } from 'node:crypto'
import type { ServerResponse } from 'node:http'

/** A thing on the page, named by its kind and its key. */
export interface Change {
  readonly kind: string
  readonly key: string
  readonly value: unknown
}

interface Reader {
  readonly response: ServerResponse
  /** The last change that was written to it. */
  at: number
}

interface Mark {
  readonly kind: string
  readonly key: string
  readonly at: number
}

/** Of each kind: the page shows no more. */
const KEPT = 1_000
/** Changes in one event. */
const LARGEST_BATCH = 250
/** Many changes at once are told together. */
const PAUSE_MILLISECONDS = 30
const PULSE_MILLISECONDS = 15_000
const RETRY_MILLISECONDS = 500

export class Feed {
  /** Of this run: a reader of another begins anew. */
  readonly #run = randomBytes(6).toString('hex')
  readonly #kinds = new Map<string, Map<string, Mark>>()
  readonly #readers = new Set<Reader>()
  readonly #show: (kind: string, key: string) => unknown
  readonly #look: () => void
  #at = 0
  #timer: NodeJS.Timeout | undefined
  #pulse: NodeJS.Timeout | undefined

  /**
   * @param show a thing as the page shows it; asked when it is told
   * @param look called now and then while someone reads: marks what changed by itself
   */
  constructor(show: (kind: string, key: string) => unknown, look: () => void) {
    this.#show = show
    this.#look = look
  }

  /** This thing is new, or is not what it was. */
  mark(kind: string, key: string): void {
    const marks = this.#kinds.get(kind) ?? new Map<string, Mark>()
    this.#kinds.set(kind, marks)
    marks.delete(key)
    marks.set(key, { kind, key, at: ++this.#at })
    if (marks.size > KEPT) marks.delete(marks.keys().next().value!)
    if (this.#readers.size > 0) this.#timer ??= setTimeout(() => this.#tellAll(), PAUSE_MILLISECONDS).unref()
  }

  /**
   * @param last the `Last-Event-ID`: what a reader knows already. Without one, or of
   * another run, it is told everything.
   */
  open(response: ServerResponse, last: string | undefined, headers: Readonly<Record<string, string>>): void {
    const [run, at] = (last ?? '').split('-')
    const known = run === this.#run && Number(at) <= this.#at
    const reader = { response, at: known ? Number(at) : 0 }
    response.writeHead(200, { ...headers, 'content-type': 'text/event-stream; charset=utf-8' })
    response.write(`retry: ${RETRY_MILLISECONDS}\n${known ? '' : 'event: reset\ndata:\n'}\n`)
    this.#readers.add(reader)
    response
      .on('close', () => {
        this.#leave(reader)
      })
      .on('drain', () => {
        this.#tell(reader)
      })
    this.#pulse ??= setInterval(() => this.#beat(), PULSE_MILLISECONDS).unref()
    this.#tell(reader)
    response.write('event: ready\ndata:\n\n')
  }

  /** Forgets everything, here and on every page. */
  reset(): void {
    clearTimeout(this.#timer)
    this.#timer = undefined
    this.#kinds.clear()
    for (const { response } of this.#readers) response.write('event: reset\ndata:\n\n')
  }

  /** Tells what is marked without waiting for more. */
  flush(): void {
    clearTimeout(this.#timer)
    this.#tellAll()
  }

  close(): void {
    clearTimeout(this.#timer)
    for (const reader of this.#readers) {
      reader.response.end()
      this.#leave(reader)
    }
  }

  #leave(reader: Reader): void {
    this.#readers.delete(reader)
    if (this.#readers.size > 0) return
    clearInterval(this.#pulse)
    this.#pulse = undefined
  }

  #tellAll(): void {
    this.#timer = undefined
    this.#readers.forEach((reader) => {
      this.#tell(reader)
    })
  }

  /** Stops where the reader is slower than the news, and goes on when it has read. */
  #tell(reader: Reader): void {
    const marks = [...this.#kinds.values()]
      .flatMap((kind) => [...kind.values()])
      .filter(({ at }) => at > reader.at)
      .sort((a, b) => a.at - b.at)
    for (let start = 0; start < marks.length && !reader.response.writableNeedDrain; start += LARGEST_BATCH) {
      const batch = marks.slice(start, start + LARGEST_BATCH)
      const changes: Change[] = batch.map(({ kind, key }) => ({ kind, key, value: this.#show(kind, key) }))
      reader.at = batch.at(-1)!.at
      reader.response.write(`id: ${this.#run}-${reader.at}\ndata: ${JSON.stringify(changes)}\n\n`)
    }
  }

  /** So that a broken line is noticed. */
  #beat(): void {
    this.#look()
    this.#readers.forEach(({ response }) => response.write(':\n\n'))
  }
}
