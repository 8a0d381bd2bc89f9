/** What the value of an option must be. */

type Shape = readonly [what: string, fits: (value: unknown) => boolean]
const FLAG: Shape = ['true or false', (value) => typeof value === 'boolean']
const ADDRESS: Shape = ['a text or a URL', (value) => typeof value === 'string' || value instanceof URL]
/** Guzzle counts seconds; less than a millisecond is such a count. */
const MILLISECONDS: Shape = [
  'a number of milliseconds, 0 for no limit',
  (value) => Number.isFinite(value) && (value === 0 || (value as number) >= 1),
]
/** Options that would otherwise do nothing, or something else, without a word. */
const SHAPES = new Map<string, Shape>([
  ...['security', 'nonceless', 'stream', 'idempotent', 'encrypt', 'decrypt'].map(
    (name) => [name, FLAG] as const,
  ),
  ['base_uri', ADDRESS],
  ['baseURL', ADDRESS],
  ['timeout', MILLISECONDS],
  ['deadline', MILLISECONDS],
  [
    'headers',
    [
      'an object of names and values',
      (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
    ],
  ],
  [
    'sink',
    [
      'a file path or a writable stream',
      (value) =>
        typeof value === 'string'
          ? value !== ''
          : typeof (value as { write?: unknown } | null)?.write === 'function',
    ],
  ],
  ['signal', ['an AbortSignal', (value) => value instanceof AbortSignal]],
])

/** What is wrong with the value of an option; `undefined` where it fits, or where any value does. */
export function misfit(name: string, value: unknown): string | undefined {
  const shape = SHAPES.get(name)
  return shape === undefined || shape[1](value)
    ? undefined
    : `${name} must be ${shape[0]}, found ${found(value)}`
}

const found = (value: unknown): string =>
  value === null
    ? 'null'
    : Array.isArray(value)
      ? 'a list'
      : typeof value === 'number'
        ? String(value)
        : `a ${typeof value}`
