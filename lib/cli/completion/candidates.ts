/** What may stand at the cursor. */
import { COMMANDS } from '../commands.js'
import { optionsOf, type Option } from '../spec.js'

type Source = (words: readonly string[], current: string) => Promise<readonly string[]> | readonly string[]

/** What the words after a command are chosen from; what is not here takes a file, or anything. */
const SOURCES: Readonly<Record<string, Source>> = {
  request: async (...asked) => (await import('./paths.js')).requestWords(...asked),
  sign: async (words, current) =>
    words.length === 0
      ? ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'jsapi', 'app']
      : (await import('./paths.js')).requestWords(words, current),
  trigger: async (words) =>
    words.length === 0
      ? ['PROBE', ...(await (await import('../../simulator/notify/examples.js')).eventTypes())]
      : [],
  bill: async (words) =>
    words.length === 0
      ? Object.keys((await import('../../bills/kinds.js')).KINDS)
      : words.length === 1
        ? ['today', 'yesterday']
        : [],
  reconcile: (words) =>
    words.length === 0 ? ['tradebill', 'downloadbill'] : words.length === 1 ? ['today', 'yesterday'] : [],
  upload: async (words) =>
    words.length === 0
      ? [
          ...Object.keys((await import('../../index.js')).UPLOAD_ENDPOINTS),
          'brand/marketing/user-package/uploads',
        ]
      : [],
  explain: async () => (await import('../explain/explain.js')).allCodes(),
  openapi: async (_, current) => (await import('./paths.js')).openapiWords(current),
  completion: (words) => (words.length === 0 ? ['bash', 'zsh', 'fish'] : []),
}

/** @param words all after `wxpay`; the last is what stands at the cursor, maybe empty */
export async function candidates(words: readonly string[]): Promise<string[]> {
  const [name = '', ...rest] = words.slice(0, -1)
  const current = words.at(-1) ?? ''
  return [...new Set(await all(name, rest, current))].filter((one) => one.startsWith(current))
}

async function all(name: string, before: readonly string[], current: string): Promise<readonly string[]> {
  if (name === '')
    return current.startsWith('-') ? ['--help', '--version'] : [...Object.keys(COMMANDS), 'help']
  if (name === 'help') return before.length === 0 ? [...Object.keys(COMMANDS), 'credentials'] : []
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined
  if (!command) return []
  const options = optionsOf(command.spec)
  const open = options[before.at(-1)?.replace(/^--/, '') ?? '']
  if (open?.value !== undefined && before.at(-1)!.startsWith('--')) return open.choices ?? []
  if (current.startsWith('-')) return Object.keys(options).map((option) => `--${option}`)
  return SOURCES[name]?.(positionals(before, options), current) ?? []
}

const positionals = (words: readonly string[], options: Readonly<Record<string, Option>>): string[] =>
  words.filter(
    (word, at) =>
      !word.startsWith('--') && options[words[at - 1]?.replace(/^--/, '') ?? '']?.value === undefined,
  )
