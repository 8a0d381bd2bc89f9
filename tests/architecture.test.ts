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

/** Every `import` and `export … from`, static and dynamic; `to` is a file of lib/, or the name of a package. */
function importsOf(file: string): Import[] {
  const source = readFileSync(join(LIB, file), 'utf8')
    .replace(/\/\*[^]*?\*\//g, '')
    .replace(/^\s*\/\/.*$/gm, '')
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
      'wire/axios-adapter.ts → axios',
      'crypto/rsa.ts → crypto/base64.ts',
      'formats/xml.ts → saxes',
    ]),
  )
  for (const { to } of imports.filter(({ to }) => to.endsWith('.ts') && !to.startsWith('../types/')))
    expect(files).toContain(to)
})

describe('the arrow', () => {
  test.each<[string, string[]]>([
    ['crypto', ['errors.ts', 'file-url.ts']],
    ['formats', ['crypto', 'errors.ts', 'saxes']],
    ['errors.ts', ['messages.ts']],
    ['messages.ts', []],
    ['abort.ts', []],
    [
      'merchants',
      ['..', 'chain.ts', 'client.ts', 'clock.ts', 'config', 'crypto', 'errors.ts', 'keys', 'notifications'],
    ],
    ['outcomes', ['..', 'abort.ts', 'chainable.ts', 'clock.ts', 'errors.ts', 'order-not-found.ts']],
    ['distance.ts', []],
    ['masked.ts', []],
    ['clock.ts', []],
    ['callbacks.ts', ['messages.ts']],
    ['keys', ['callbacks.ts', 'clock.ts', 'crypto', 'errors.ts', 'messages.ts']],
    ['log.ts', ['callbacks.ts', 'errors.ts', 'masked.ts']],
    ['chain.ts', ['chain-names.ts', 'errors.ts', 'pending.ts']],
    ['chain-names.ts', ['distance.ts']],
    ['pending.ts', []],
    ['headers.ts', ['errors.ts']],
    ['hosts.ts', ['errors.ts']],
    ['uri-template.ts', ['formats', 'errors.ts']],
    ['options', ['..', 'chain.ts', 'distance.ts', 'errors.ts', 'headers.ts', 'retry', 'uri-template.ts']],
    [
      'config',
      [
        'crypto',
        'distance.ts',
        'errors.ts',
        'file-url.ts',
        'files',
        'headers.ts',
        'hosts.ts',
        'keys',
        'log.ts',
        'messages.ts',
        'options',
        'protocols',
        'retry',
        'wire',
      ],
    ],
    ['files', ['errors.ts', 'file-url.ts', 'formats', 'form-data']],
    ['file-url.ts', []],
    ['certificates', ['client.ts', 'config', 'crypto', 'errors.ts', 'keys', 'protocols', 'call']],
    ['endpoints', ['errors.ts', 'files']],
    [
      'protocols',
      [
        'formats',
        'endpoints',
        'crypto',
        'keys',
        'files',
        'headers.ts',
        'hosts.ts',
        'messages.ts',
        'errors.ts',
      ],
    ],
    [
      'interceptors',
      [
        'api-error.ts',
        'endpoints',
        'errors.ts',
        'formats',
        'headers.ts',
        'hosts.ts',
        'files',
        'protocols',
        'wire',
        'axios',
      ],
    ],
    [
      'call',
      [
        'abort.ts',
        'chain.ts',
        'clock.ts',
        'config',
        'encryption',
        'endpoints',
        'errors.ts',
        'files',
        'headers.ts',
        'interceptors',
        'keys',
        'log.ts',
        'messages.ts',
        'options',
        'protocols',
        'retry',
        'uri-template.ts',
        'wire',
        'axios',
      ],
    ],
    ['wire', ['abort.ts', 'callbacks.ts', 'errors.ts', 'headers.ts', 'hosts.ts', 'axios']],
    ['retry', ['endpoints', 'errors.ts', 'wire']],
    ['schemas', []],
    ['stores', ['clock.ts', 'errors.ts', 'notifications']],
    ['nestjs', ['errors.ts', 'index.ts', 'notifications', '@nestjs']],
    ['simulator', ['files', 'index.ts', 'notifications', 'schemas', 'uqr']],
    [
      'cli',
      [
        'config',
        'endpoints',
        'index.ts',
        'distance.ts',
        'errors.ts',
        'messages.ts',
        'merchants',
        'version.ts',
        'simulator',
        'notifications',
        'bills',
        'files',
        'uqr',
      ],
    ],
  ])('%s imports only its own, node and %j', (room, allowed) => {
    expect(astray(room, allowed)).toEqual([])
  })

  test.each<[string, string[]]>([
    ['http', []],
    ['keys', []],
    ['money', ['http', 'keys']],
    ['codecs', ['http', 'keys', 'schemas']],
    ['schemas', []],
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
  test('chain, uri-template, options and the formats know no network and no file', () => {
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
            ['chain.ts', 'uri-template.ts', 'options', 'formats', 'errors.ts'].includes(roomOf(from)) &&
            outside.has(to),
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
  test('only the instance and the wire load axios', () => {
    expect(
      imports
        .filter(({ to, typeOnly }) => (to === 'axios' || to.startsWith('axios/')) && !typeOnly)
        .map(({ from }) => from)
        .sort(),
    ).toEqual(['interceptors/instance.ts', 'wire/axios-adapter.ts', 'wire/checked-headers.ts'])
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
    const seen = new Set<string>()
    const visit = (file: string): void => {
      if (seen.has(file)) return
      seen.add(file)
      imports
        .filter(({ from, to, typeOnly }) => from === file && !typeOnly && files.includes(to))
        .forEach(({ to }) => {
          visit(to)
        })
    }
    visit('index.ts')
    expect(
      [...seen].filter((file) =>
        ['simulator', 'cli', 'notifications', 'bills', 'outcomes', 'merchants'].includes(roomOf(file)),
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
    expect([...packages].sort()).toEqual([...Object.keys(dependencies), ...framework].sort())
    expect([...packages].filter((name) => builtinModules.includes(name))).toEqual([])
    // What a user may lack is imported by the one subpath that is for it.
    const importers = imports.filter(({ to }) => framework.includes(to)).map(({ from }) => roomOf(from))
    expect([...new Set(importers)]).toEqual(['nestjs'])
  })
})

test('a file is loaded late only where it is listed here', () => {
  const late = new Set(imports.filter(({ lazy }) => lazy).map(({ from, to }) => `${from} → ${to}`))
  expect([...late].filter((one) => !one.startsWith('cli/')).sort()).toEqual([
    'encryption/call.ts → encryption/sensitive.ts',
    'encryption/sensitive.ts → encryption/fields.ts',
    'simulator/schemas/schema.ts → simulator/schemas/data.ts',
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
  const seen = new Set<string>()
  const visit = (file: string): void => {
    if (seen.has(file)) return
    seen.add(file)
    imports
      .filter(({ from, to, typeOnly, lazy }) => from === file && !typeOnly && !lazy && files.includes(to))
      .forEach(({ to }) => {
        visit(to)
      })
  }
  visit('cli/bin.ts')
  expect([...seen].filter((file) => !file.startsWith('cli/')).sort()).toEqual([
    'config/variables.ts',
    'distance.ts',
    'errors.ts',
    'messages.ts',
    'version.ts',
  ])
})

test('no files import each other in a circle', () => {
  // Type-only imports are gone when the code runs, and late ones come when all is loaded: both may point back.
  const edges = imports.filter(({ typeOnly, lazy, to }) => !typeOnly && !lazy && files.includes(to))
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
