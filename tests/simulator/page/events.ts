/** Reads the page's server-sent events as a browser would, over a socket of its own. */
import { get, type IncomingMessage } from 'node:http'

export interface Told {
  readonly id: string | undefined
  readonly event: string
  readonly changes: readonly { readonly kind: string; readonly key: string; readonly value: unknown }[]
}

export interface EventReader extends Disposable {
  readonly status: number
  readonly headers: IncomingMessage['headers']
  readonly told: () => Told[]
  /** Resolves when what was told so far fulfils `enough`. */
  readonly until: (enough: (told: Told[]) => boolean) => Promise<Told[]>
}

export function readEvents(
  baseURL: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<EventReader> {
  return new Promise((resolve, reject) => {
    const request = get(new URL('cashier/events', baseURL), { agent: false, headers }, (response) => {
      let rest = ''
      const blocks: Told[] = []
      const waiting = new Set<() => void>()
      response
        .setEncoding('utf8')
        .on('data', (chunk: string) => {
          const whole = (rest + chunk).split('\n\n')
          rest = whole.pop()!
          blocks.push(...whole.map(parse))
          waiting.forEach((look) => {
            look()
          })
        })
        .on('error', () => undefined)
      const told = (): Told[] => [...blocks]
      const until: EventReader['until'] = (enough) =>
        new Promise((done) => {
          const look = (): void => {
            if (!enough(told())) return
            waiting.delete(look)
            done(told())
          }
          waiting.add(look)
          look()
        })
      resolve({
        status: response.statusCode!,
        headers: response.headers,
        told,
        until,
        [Symbol.dispose]: () => void request.destroy(),
      })
    }).on('error', reject)
  })
}

function parse(block: string): Told {
  const field = (name: string): string | undefined => new RegExp(`^${name}: (.*)$`, 'm').exec(block)?.[1]
  return {
    id: field('id'),
    event: field('event') ?? (block.includes('data:') ? 'message' : 'comment'),
    changes: JSON.parse(field('data') ?? '[]') as Told['changes'],
  }
}

/** The last value of each thing, by kind and key. */
export function latest(told: readonly Told[]): Record<string, Record<string, unknown>> {
  const things: Record<string, Record<string, unknown>> = {}
  for (const { kind, key, value } of told.flatMap(({ changes }) => changes))
    (things[kind] ??= {})[key] = value
  return things
}
