/** Headers as people paste them: an HTTP message, the output of `curl -v`, JSON. */

export interface Pasted {
  /** Names in lower case; a header that came twice has its values joined by `, `. */
  readonly headers: Readonly<Record<string, string>>
  /** The request line, where it was pasted too. */
  readonly request: { readonly method: string; readonly target: string } | undefined
  /** What stood after an empty line. */
  readonly body: string | undefined
}

export function readPasted(text: string): Pasted {
  const json = jsonOf(text)
  if (json) return { headers: lowerCased(Object.entries(json)), request: undefined, body: undefined }
  const [head = '', ...rest] = text.replace(/^\s+/, '').split(/\r?\n\r?\n/)
  const lines = head.split(/\r?\n/).map((line) => line.replace(/^[<>*]\s?/, ''))
  const pairs = lines
    .map((line) => /^["']?([\w-]+)["']?\s*:\s*["']?(.*?)["']?,?\s*$/.exec(line))
    .filter((match) => match !== null)
    .map(([, name, value]): [string, unknown] => [name!, value])
  const line = lines
    .map((one) => /^(GET|POST|PUT|PATCH|DELETE) (\S+)/.exec(one))
    .find((match) => match !== null)
  return {
    headers: lowerCased(pairs),
    request: line ? { method: line[1]!, target: line[2]! } : undefined,
    body: rest.length === 0 ? undefined : rest.join('\n\n'),
  }
}

function jsonOf(text: string): Record<string, unknown> | undefined {
  try {
    const value = JSON.parse(text) as unknown
    if (typeof value !== 'object' || value === null) return undefined
    const { headers } = value as { headers?: unknown }
    return (typeof headers === 'object' && headers !== null ? headers : value) as Record<string, unknown>
  } catch {
    return undefined
  }
}

function lowerCased(pairs: readonly (readonly [string, unknown])[]): Record<string, string> {
  const headers: Record<string, string> = {}
  for (const [name, value] of pairs) {
    const key = name.toLowerCase()
    headers[key] = key in headers ? `${headers[key]}, ${String(value)}` : String(value)
  }
  return headers
}
