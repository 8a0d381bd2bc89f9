/** Which file of lib/ may import which, read from the import lines themselves. */
import { describe, expect, test } from '@jest/globals'
import { readdirSync, readFileSync } from 'node:fs'
import { builtinModules } from 'node:module'
import { join, posix } from 'node:path'

const LIB = join(__dirname, '../lib')

interface Import {
  readonly from: string
  readonly to: string
  readonly typeOnly: boolean
  readonly lazy: boolean
}

/**
 * Every `import` and `export … from`, static and dynamic; `to` is a file of lib/, or the name of a package.
 */
function importsOf(file: string): Import[] {
  const source = readFileSync(join(LIB, file), 'utf8')
    .replace(/\/\*[^]*?\*\//g, '')
    .replace(/^\s*\/\/.*$/gm, '')
    // The shops of `wxpay init` are strings.
    .replace(/^export const TEMPLATES[^]*/m, '')
    // The type of a module is gone when the code runs.
    .replace(/^type \w+ = import\(.*$/gm, '')
  const statics = source.matchAll(/^(?:import|export)\s+(type\s+)?([^'"`;]*?)\s*from\s+'([^']+)'/gm)
  const others = source.matchAll(
    /\bimport\(\s*['"`]([^'"`]+)['"`]|^import\s+'([^']+)'|\brequire\(\s*['"`]([^'"`]+)/gm,
  )
  return [
    ...Array.from(statics, ([, type, names, to]) => ({
      from: file,
      to: resolve(file, to!),
      typeOnly: type !== undefined || /^\{(?:\s*type\s+[\w ]+,?)+\s*\}$/.test(names!),
      lazy: false,
    })),
    ...Array.from(others, ([, dynamic, bare, required]) => ({
      from: file,
      to: resolve(file, (dynamic ?? bare ?? required)!),
      typeOnly: false,
      lazy: dynamic !== undefined,
    })),
  ]
}

const resolve = (file: string, to: string): string =>
  to.startsWith('.') ? posix.normalize(posix.join(posix.dirname(file), to)).replace(/\.js$/, '.ts') : to

const files = (readdirSync(LIB, { recursive: true }) as string[])
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.ts'))
const imports = files.flatMap(importsOf)
const roomOf = (file: string): string => (file.includes('/') ? file.split('/', 1)[0]! : file)
const isBuiltin = (to: string): boolean => to.startsWith('node:')
const shown = ({ from, to, typeOnly, lazy }: Import): string =>
  `${from} → ${to}${typeOnly ? ' (type)' : lazy ? ' (lazy)' : ''}`

/** A file and all that is loaded with it, by way of these imports. */
function loadedWith(file: string, edges: readonly Import[], seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen
  seen.add(file)
  for (const { from, to, typeOnly } of edges)
    if (from === file && !typeOnly && files.includes(to)) loadedWith(to, edges, seen)
  return seen
}

/** The imports of a room that lead anywhere but to the rooms, files and packages listed, itself and node. */
const astray = (room: string, allowed: readonly string[]): string[] =>
  imports
    .filter(
      ({ from, to }) => roomOf(from) === room && ![room, ...allowed].includes(roomOf(to)) && !isBuiltin(to),
    )
    .map(shown)

test('the imports are found', () => {
  expect(files.length).toBeGreaterThan(40)
  expect(imports.map(shown)).toEqual(
    expect.arrayContaining([
      'http/axios.ts → axios',
      'crypto/rsa.ts → crypto/base64.ts',
      'formats/xml.ts → saxes',
    ]),
  )
  for (const { to } of imports.filter(({ to }) => to.endsWith('.ts') && !to.startsWith('../types/')))
    expect(files).toContain(to)
})

/**
 * The rooms from the ground up. A room imports from lower floors alone, and there what stands beside
 * it: rooms, files and packages.
 */
const FLOORS: readonly Readonly<Record<string, readonly string[]>>[] = [
  { text: [], schemas: [], sm: ['sm-crypto-v2'], 'version.ts': [] },
  { 'errors.ts': ['text'], runtime: ['text'] },
  {
    crypto: ['errors.ts', 'sm', 'text'],
    endpoints: ['errors.ts', 'text'],
    http: ['errors.ts', 'runtime', 'text', 'axios'],
    log: ['errors.ts', 'runtime'],
  },
  {
    formats: ['crypto', 'errors.ts', 'text', 'saxes'],
    keys: ['crypto', 'errors.ts', 'runtime', 'text'],
    retry: ['endpoints', 'errors.ts', 'http'],
  },
  {
    chain: ['errors.ts', 'formats', 'text', '..'],
    files: ['endpoints', 'errors.ts', 'formats', 'text', 'form-data'],
  },
  {
    options: ['chain', 'errors.ts', 'files', 'http', 'retry', 'text', '..'],
    protocols: ['crypto', 'endpoints', 'errors.ts', 'files', 'formats', 'http', 'keys', 'text'],
    payments: ['chain', 'crypto', 'errors.ts', 'formats', '..'],
    uploads: ['chain', 'endpoints', 'errors.ts', 'files', 'runtime', '..'],
    bills: ['chain', 'crypto', 'endpoints', 'errors.ts', 'files', 'http', 'runtime', 'text'],
    outcomes: ['chain', 'endpoints', 'errors.ts', 'runtime', '..'],
    openapi: ['endpoints', 'errors.ts', 'schemas', 'version.ts'],
  },
  {
    config: ['crypto', 'errors.ts', 'files', 'http', 'keys', 'log', 'options', 'retry', 'text'],
    interceptors: ['endpoints', 'errors.ts', 'files', 'formats', 'http', 'protocols', 'runtime', 'axios'],
  },
  {
    call: [
      'chain',
      'config',
      'crypto',
      'endpoints',
      'errors.ts',
      'files',
      'formats',
      'http',
      'interceptors',
      'keys',
      'log',
      'options',
      'protocols',
      'retry',
      'runtime',
      'text',
      'version.ts',
      'axios',
    ],
    notifications: [
      'config',
      'crypto',
      'errors.ts',
      'formats',
      'keys',
      'log',
      'runtime',
      'schemas',
      'text',
      '..',
    ],
  },
  {
    'client.ts': [
      'call',
      'chain',
      'config',
      'crypto',
      'errors.ts',
      'http',
      'protocols',
      'retry',
      'runtime',
      '..',
    ],
    certificates: ['call', 'config', 'crypto', 'errors.ts', 'keys', 'protocols', 'text', 'axios'],
    stores: ['errors.ts', 'notifications', 'runtime'],
  },
  {
    'index.ts': [
      'call',
      'certificates',
      'client.ts',
      'config',
      'crypto',
      'endpoints',
      'errors.ts',
      'files',
      'formats',
      'keys',
      'log',
      'options',
      'payments',
      'retry',
      'uploads',
      'version.ts',
      '..',
    ],
    merchants: [
      'chain',
      'client.ts',
      'config',
      'crypto',
      'errors.ts',
      'keys',
      'notifications',
      'runtime',
      '..',
    ],
  },
  {
    simulator: ['files', 'index.ts', 'notifications', 'schemas', 'text', 'uqr'],
    nestjs: ['errors.ts', 'index.ts', 'notifications', '@nestjs'],
  },
  {
    cli: [
      'bills',
      'config',
      'endpoints',
      'errors.ts',
      'files',
      'index.ts',
      'merchants',
      'notifications',
      'openapi',
      'schemas',
      'simulator',
      'text',
      'version.ts',
      'uqr',
      '@modelcontextprotocol',
    ],
  },
]
const ROOMS = FLOORS.flatMap((floor) => Object.entries(floor))

describe('the floors', () => {
  test('are at most twelve, and every room stands on one', () => {
    expect(FLOORS.length).toBeLessThanOrEqual(12)
    expect(ROOMS.map(([room]) => room).sort()).toEqual([...new Set(files.map(roomOf))].sort())
  })
  test('four files stand beside the rooms', () => {
    expect(files.filter((file) => !file.includes('/')).sort()).toEqual([
      'client.ts',
      'errors.ts',
      'index.ts',
      'version.ts',
    ])
  })
  test.each(ROOMS)('%s imports only its own, node and %j', (room, allowed) => {
    expect(astray(room, allowed)).toEqual([])
  })
  test.each(ROOMS)('%s imports nothing that stands as high as itself', (room, allowed) => {
    const floor = FLOORS.findIndex((rooms) => Object.hasOwn(rooms, room))
    const higher = new Set(FLOORS.slice(floor).flatMap((rooms) => Object.keys(rooms)))
    expect(allowed.filter((other) => higher.has(other))).toEqual([])
  })
})

describe('the arrow', () => {
  test.each<[string, string[]]>([
    ['http', []],
    ['keys', []],
    ['money', ['http', 'keys']],
    ['codecs', ['http', 'keys']],
    ['services', ['http', 'keys', 'money']],
    ['controls', ['http', 'money', 'notify', 'services']],
    ['api', ['controls', 'faults.ts', 'guard.ts', 'http', 'notify', 'options', 'services']],
  ])("when it runs, the simulator's %s needs of the simulator only itself and %j", (room, allowed) => {
    const rooms = imports.filter(
      ({ from, to, typeOnly }) =>
        from.startsWith(`simulator/${room}/`) && to.startsWith('simulator/') && !typeOnly,
    )
    expect(rooms.length).toBeGreaterThan(0)
    expect(rooms.filter(({ to }) => ![room, ...allowed].includes(to.split('/')[1]!)).map(shown)).toEqual([])
  })

  test('crypto uses what node has for keys and files, and nothing else of it', () => {
    const used = new Set(
      imports.filter(({ from, to }) => roomOf(from) === 'crypto' && isBuiltin(to)).map(({ to }) => to),
    )
    expect([...used].sort()).toEqual(['node:crypto', 'node:fs', 'node:url'])
  })
  test('the chain, the options and the formats use no network and no file', () => {
    const outside = new Set([
      'node:http',
      'node:https',
      'node:net',
      'node:tls',
      'node:fs',
      'node:fs/promises',
      'node:stream',
      'node:dns',
    ])
    expect(
      imports
        .filter(
          ({ from, to }) =>
            ['chain', 'options', 'formats', 'errors.ts'].includes(roomOf(from)) && outside.has(to),
        )
        .map(shown),
    ).toEqual([])
  })
  test('protocols know keys by their type alone', () => {
    expect(
      imports
        .filter(
          ({ from, to, typeOnly }) => roomOf(from) === 'protocols' && roomOf(to) === 'keys' && !typeOnly,
        )
        .map(shown),
    ).toEqual([])
  })
  test('notifications use of the configuration and the keys only how they are read', () => {
    const used = imports.filter(
      ({ from, to }) => roomOf(from) === 'notifications' && /^(?:config|keys)\//.test(to),
    )
    expect([...new Set(used.map(({ to }) => to))].sort()).toEqual([
      'config/check.ts',
      'config/credentials.ts',
      'config/symmetric-key.ts',
      'keys/certs.ts',
    ])
  })
  test('axios is loaded in one place, when it is needed', () => {
    expect(
      imports
        .filter(({ to, typeOnly }) => (to === 'axios' || to.startsWith('axios/')) && !typeOnly)
        .map(({ from }) => from)
        .sort(),
    ).toEqual(['http/axios.ts'])
  })
  test('nothing imports the simulator and the command line but themselves', () => {
    expect(
      imports
        .filter(
          ({ from, to }) =>
            ['simulator', 'cli'].includes(roomOf(to)) && !['simulator', 'cli'].includes(roomOf(from)),
        )
        .map(shown),
    ).toEqual([])
  })
  test('the main entry loads no subpath', () => {
    const seen = loadedWith('index.ts', imports)
    expect(
      [...seen].filter((file) =>
        ['simulator', 'cli', 'notifications', 'bills', 'openapi', 'outcomes', 'merchants'].includes(
          roomOf(file),
        ),
      ),
    ).toEqual([])
    expect(seen.size).toBeGreaterThan(20)
  })
  test('lib leaves itself only for the overlays, as types', () => {
    expect(
      imports
        .filter(({ to }) => to.startsWith('..'))
        .filter(({ to, typeOnly }) => !typeOnly || !to.startsWith('../types/'))
        .map(shown),
    ).toEqual([])
  })
  test('packages are the runtime dependencies alone, and node is imported by its scheme', () => {
    const { dependencies } = JSON.parse(readFileSync(join(LIB, '../package.json'), 'utf8')) as {
      dependencies: Record<string, string>
    }
    const packages = new Set(
      imports.map(({ to }) => to).filter((to) => !isBuiltin(to) && !to.endsWith('.ts')),
    )
    const framework = ['@nestjs/common', '@nestjs/core']
    const optional = ['sm-crypto-v2']
    const protocol = [...packages].filter((name) => name.startsWith('@modelcontextprotocol/sdk/'))
    expect(protocol.length).toBeGreaterThan(0)
    expect([...packages].sort()).toEqual(
      [...Object.keys(dependencies), ...framework, ...protocol, ...optional].sort(),
    )
    expect([...packages].filter((name) => builtinModules.includes(name))).toEqual([])
    // What a user may lack is imported by the one subpath that is for it.
    const importers = imports.filter(({ to }) => framework.includes(to)).map(({ from }) => roomOf(from))
    expect([...new Set(importers)]).toEqual(['nestjs'])
    // The package for SM2 is loaded in one place, when it is called; elsewhere its types alone are used.
    expect(imports.filter(({ to, typeOnly }) => optional.includes(to) && !typeOnly).map(shown)).toEqual([
      'sm/load.ts → sm-crypto-v2',
    ])
    expect(
      imports
        .filter(({ to }) => protocol.includes(to))
        .every(({ from, lazy }) => lazy && from === 'cli/mcp/server.ts'),
    ).toBe(true)
  })
})

test('a file is loaded late only where it is listed here', () => {
  const late = new Set(imports.filter(({ lazy }) => lazy).map(({ from, to }) => `${from} → ${to}`))
  expect([...late].filter((one) => !one.startsWith('cli/')).sort()).toEqual([
    'call/encryption.ts → call/sensitive.ts',
    'call/sensitive.ts → endpoints/sensitive-fields.ts',
    'openapi/words.ts → openapi/words-data.ts',
    'schemas/operations.ts → schemas/operations-data.ts',
  ])
})

test('each command is loaded when it runs, and by nothing else', () => {
  const commands = files
    .filter((file) => file.startsWith('cli/commands/'))
    .map((file) => `cli/commands.ts → ${file} (lazy)`)
  expect(
    imports
      .filter(({ to }) => to.startsWith('cli/commands/'))
      .map(shown)
      .sort(),
  ).toEqual(commands.sort())
  expect(commands.length).toBeGreaterThan(12)
})
test('the command line itself is light: before a command is known, only words are loaded', () => {
  const seen = loadedWith(
    'cli/run.ts',
    imports.filter(({ lazy }) => !lazy),
  )
  expect([...seen].filter((file) => !file.startsWith('cli/')).sort()).toEqual([
    'config/variables.ts',
    'errors.ts',
    'text/messages.ts',
    'text/nearest.ts',
    'text/values.ts',
    'version.ts',
  ])
})

test('no files import each other in a circle, types counted', () => {
  // What is loaded late may point back: all is there when it comes.
  const edges = imports.filter(({ lazy, to }) => !lazy && files.includes(to))
  const circles: string[] = []
  const done = new Set<string>()
  const visit = (file: string, path: readonly string[]): void => {
    if (path.includes(file)) circles.push([...path.slice(path.indexOf(file)), file].join(' → '))
    if (done.has(file) || path.includes(file)) return
    for (const { to } of edges.filter(({ from }) => from === file)) visit(to, [...path, file])
    done.add(file)
  }
  files.forEach((file) => {
    visit(file, [])
  })
  expect(circles).toEqual([])
})

describe('a file has one job', () => {
  const MOST_LINES = 200
  /** Tables of facts, which nobody reads from top to bottom: each with what it lists. */
  const TABLES: Readonly<Record<string, string>> = {
    'cli/specs/zh.ts': 'what each command takes, in Chinese',
    'simulator/page/browser/words.js': 'what the cashier page says, in two languages',
  }
  const long = (readdirSync(LIB, { recursive: true }) as string[])
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => /\.[jt]s$/.test(file))
    .filter((file) => readFileSync(join(LIB, file), 'utf8').trimEnd().split('\n').length > MOST_LINES)

  test(`none has more than ${MOST_LINES} lines, except for the tables listed here`, () => {
    expect(long.sort()).toEqual(Object.keys(TABLES).sort())
  })
})
