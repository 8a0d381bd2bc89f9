/** What a user gets: the files of the tarball, and the packages that come with it. */
import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, posix } from 'node:path'
import { gzipSync } from 'node:zlib'
import { beforeAll, describe, expect, test } from '@jest/globals'

const ROOT = join(__dirname, '../..')
const read = <T>(name: string): T => JSON.parse(readFileSync(join(ROOT, name), 'utf8')) as T

interface Manifest {
  readonly bin?: Record<string, string>
  readonly exports: Record<string, unknown>
  readonly dependencies: Record<string, string>
  readonly scripts: Record<string, string>
}
const manifest = read<Manifest>('package.json')

describe('the tarball', () => {
  let files: string[]
  let sizes: { readonly size: number; readonly unpackedSize: number }
  beforeAll(() => {
    spawnSync(process.execPath, ['tools/prepare.mjs', '--build'], { cwd: ROOT, stdio: 'inherit' })
    const [packed] = JSON.parse(
      execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts', '--loglevel=error'], {
        cwd: ROOT,
        encoding: 'utf8',
        shell: process.platform === 'win32',
        maxBuffer: 16 << 20,
      }),
    ) as [{ files: { path: string }[]; size: number; unpackedSize: number }]
    sizes = packed
    files = packed.files.map(({ path }) => path)
  }, 120_000)

  const isGuide = (path: string): boolean => /^(?:docs|examples)\//.test(path)
  test('holds code, its declarations, the overlays, the guides and a few pages', () => {
    const rest = files.filter(
      (path) =>
        !isGuide(path) &&
        !/^(?:cjs|esm)\/[\w/-]+(?:\.d\.ts|\.js(?:\.map)?)$|^overlays\/[\w/-]+\.d\.ts$/.test(path),
    )
    expect(rest.sort()).toEqual([
      'AGENTS.md',
      'CHANGELOG.md',
      'CONTRIBUTING.md',
      'LICENSE',
      'README.md',
      'README.zh-CN.md',
      'SECURITY.md',
      'cjs/package.json',
      'esm/package.json',
      'package.json',
    ])
  })
  /**
   * The code was under a megabyte until `nestjs`, `outcomes`, `merchants`, `stores`, the OpenAPI export,
   * `mcp`, `init` and the Chinese command line came (1,162,060 bytes, with no comments and no source maps but
   * those a user's stack traces pass through). The guides in two languages, the examples and four pictures
   * are 379 kB, so that a link of the README resolves in node_modules.
   */
  test('is small on its way, the code and the guides each, and on the disk', () => {
    const guides = gzipSync(
      Buffer.concat(files.filter(isGuide).map((path) => readFileSync(join(ROOT, path)))),
      { level: 9 },
    ).length
    expect([guides < 450_000, guides]).toEqual([true, guides])
    expect([sizes.size - guides < 1_200_000, sizes.size - guides]).toEqual([true, sizes.size - guides])
    expect(sizes.unpackedSize).toBeLessThan(6_000_000)
  })
  test('holds no source, no test of its own, no tool and no key', () => {
    expect(
      files.filter((path) =>
        isGuide(path)
          ? /\.pem$|\.env|\.tgz$|tsconfig/.test(path)
          : /(?<!\.d)\.[mc]?ts$|\.pem$|\.env|\.tgz$|test|^(?:lib|types|tools|bench|consumers|site|node_modules)\//.test(
              path,
            ),
      ),
    ).toEqual([])
  })
  test('has what its pages link to, but for the tests and benches of the repository', () => {
    const links = files
      .filter((path) => path.endsWith('.md'))
      .flatMap((page) =>
        Array.from(
          readFileSync(join(ROOT, page), 'utf8')
            .replace(/```[^]*?```/g, '')
            .matchAll(/\]\(([^()\s]+)\)|\bsrc="([^"]+)"/g),
          ([, link, source]) => [page, (link ?? source)!.replace(/#.*/, '')] as const,
        ),
      )
      .filter(([, link]) => link !== '' && !/^[a-z]+:/.test(link))
      .map(
        ([page, link]) =>
          [page, posix.join(posix.dirname(page), decodeURI(link)).replace(/\/$/, '')] as const,
      )
    expect(links.length).toBeGreaterThan(100)
    const isPacked = (path: string): boolean =>
      files.some((one) => one === path || one.startsWith(`${path}/`))
    const away = links.filter(([, path]) => !isPacked(path))
    expect(away.filter(([, path]) => !/^(?:tests|bench)\//.test(path))).toEqual([])
    expect(away.filter(([, path]) => !existsSync(join(ROOT, path)))).toEqual([])
    expect([...new Set(away.map(([page]) => page.replace('docs/zh/', 'docs/')))].sort()).toEqual([
      'docs/reliability.md',
    ])
  })
  test('has the declarations that its entries lead to, and no others', () => {
    const reached = new Set<string>()
    const visit = (file: string): void => {
      if (reached.has(file)) return
      reached.add(file)
      for (const [, path] of readFileSync(join(ROOT, file), 'utf8').matchAll(
        /(?:from |import\()['"](\.[^'"]+)\.js['"]/g,
      ))
        visit(join(dirname(file), `${path!}.d.ts`).replaceAll('\\', '/'))
    }
    for (const entry of Object.values(manifest.exports as Record<string, Record<string, { types: string }>>))
      for (const condition of ['import', 'require'])
        if (entry[condition]?.types) visit(entry[condition].types.slice(2))
    const packed = files.filter((path) => /^(?:cjs|esm)\/.*\.d\.ts$/.test(path))
    expect(packed.length).toBeGreaterThan(8)
    expect([...reached].filter((path) => !files.includes(path))).toEqual([])
    expect(packed.filter((path) => !reached.has(path))).toEqual([])
  })
  test('has one implementation: what is imported is what is required, the errors too', async () => {
    const entries = Object.values(
      manifest.exports as Record<string, { import?: { default?: string }; require?: { default: string } }>,
    ).filter((one) => one.import?.default)
    expect(files.filter((path) => /^esm\/.*\.js$/.test(path)).sort()).toEqual(
      entries.map((one) => one.import!.default!.slice(2)).sort(),
    )
    const script = entries
      .map(
        ({ import: door, require }) =>
          `for (const [name, value] of Object.entries(await import('${door!.default}'))) if (name !== 'module.exports' && require('${require!.default}')[name] !== value) throw new Error('${door!.default} ' + name)`,
      )
      .join('\n')
    const { status, stderr } = spawnSync(
      process.execPath,
      [
        '--input-type=module',
        '-e',
        `import { createRequire } from 'node:module'\nconst require = createRequire(process.cwd() + '/x.js')\n${script}`,
      ],
      { cwd: ROOT, encoding: 'utf8' },
    )
    expect([status, stderr]).toEqual([0, ''])
  })
  test.each(['module', 'commonjs'])('serves the cashier page to a program of type %s', (type) => {
    const program = `
      const start = ({ createSimulator }) => createSimulator().then(async (platform) => {
        const page = await fetch(platform.baseURL).then((answer) => answer.text())
        const paths = Array.from(page.matchAll(/(?:href|src)="([^"]+)"/g), ([, path]) => path)
        const answers = await Promise.all(paths.map((path) => fetch(new URL(path, platform.baseURL))))
        console.log(page.slice(0, 15), answers.length, answers.every(({ ok }) => ok))
        await platform.close()
      })
      ${type === 'module' ? "start(await import('wechatpay-chain/simulator'))" : "start(require('wechatpay-chain/simulator'))"}`
    expect(
      execFileSync(process.execPath, [`--input-type=${type}`, '-e', program], {
        cwd: ROOT,
        encoding: 'utf8',
      }),
    ).toMatch(/^<!doctype html> [5-9] true\n$/)
  })
  test('has every file that package.json points to', () => {
    const targets = JSON.stringify([manifest.exports, manifest.bin ?? {}])
      .match(/"(?:\.\/|cjs\/)[^"*]+\.\w+"/g)!
      .map((text) => text.slice(1, -1).replace('./', ''))
    expect(targets.length).toBeGreaterThan(8)
    expect(targets.filter((path) => !files.includes(path))).toEqual([])
  })
})

interface Lock {
  readonly packages: Record<
    string,
    {
      readonly version: string
      readonly dev?: boolean
      readonly devOptional?: boolean
      readonly hasInstallScript?: boolean
      readonly license?: string
    }
  >
}

/**
 * npm leaves it out for binaries of other machines where it finds no packument: take the entry out,
 * `npm install --package-lock-only`.
 */
test.each(['', 'bench/', 'consumers/', 'site/'])(
  '%spackage-lock.json has an integrity for every package, and names no registry',
  (folder) => {
    const { packages } = read<{
      readonly packages: Record<
        string,
        { readonly integrity?: string; readonly resolved?: string; readonly link?: boolean }
      >
    }>(`${folder}package-lock.json`)
    const entries = Object.entries(packages).filter(([path, { link }]) => path !== '' && link !== true)
    expect(entries.length).toBeGreaterThan(50)
    expect(
      entries.filter(([, one]) => !/^sha512-[\w+/]{86}==$/.test(one.integrity ?? '')).map(([path]) => path),
    ).toEqual([])
    expect(entries.filter(([, one]) => one.resolved !== undefined)).toEqual([])
  },
)

describe('the packages that come with it', () => {
  const { packages } = read<Lock>('package-lock.json')
  const runtime = Object.entries(packages).filter(
    ([path, { dev, devOptional }]) => path !== '' && !dev && !devOptional,
  )

  test('are these and no others', () => {
    expect(Object.keys(manifest.dependencies).sort()).toEqual(['axios', 'form-data', 'saxes', 'uqr'])
    expect(runtime.map(([path]) => path.slice('node_modules/'.length)).sort()).toEqual([
      'agent-base',
      'async-function',
      'async-generator-function',
      'asynckit',
      'axios',
      'call-bind-apply-helpers',
      'combined-stream',
      'debug',
      'delayed-stream',
      'dunder-proto',
      'es-define-property',
      'es-errors',
      'es-object-atoms',
      'es-set-tostringtag',
      'follow-redirects',
      'form-data',
      'function-bind',
      'generator-function',
      'get-intrinsic',
      'get-proto',
      'gopd',
      'has-symbols',
      'has-tostringtag',
      'hasown',
      'https-proxy-agent',
      'math-intrinsics',
      'mime-db',
      'mime-types',
      'ms',
      'proxy-from-env',
      'saxes',
      'uqr',
      'xmlchars',
    ])
  })
  test('are as many as the pages say', () => {
    for (const name of ['CHANGELOG.md', 'docs/faq.md', 'docs/zh/faq.md'])
      expect(readFileSync(join(ROOT, name), 'utf8')).toMatch(
        new RegExp(`\\b${runtime.length}(?: packages come| in all| 个)`),
      )
  })
  test('run nothing when they are installed, and are free to use', () => {
    expect(runtime.filter(([, { hasInstallScript }]) => hasInstallScript)).toEqual([])
    expect(
      runtime.filter(([, { license }]) => !/^(?:MIT|ISC|BSD-[23]-Clause|Apache-2\.0)$/.test(license ?? '')),
    ).toEqual([])
  })
  test('installing this package runs nothing either', () => {
    expect(
      Object.keys(manifest.scripts).filter((name) =>
        /^(?:pre|post)?(?:install|prepare|publish|pack)$/.test(name),
      ),
    ).toEqual([])
  })
})

test('the consumers are of the versions that are promised', () => {
  const { engines } = read<{ engines: { node: string } }>('package.json')
  const { optionalDependencies } = read<{ optionalDependencies: Record<string, string> }>(
    'consumers/package.json',
  )
  expect(engines.node).toBe('>=20')
  expect(Object.keys(optionalDependencies).filter((name) => name.startsWith('node-'))).toEqual([
    'node-20',
    'node-22',
    'node-24',
    'node-26',
  ])
  for (const name of ['walk.ts', 'walk.mjs', 'walk.cjs', 'package-lock.json'])
    expect(existsSync(join(ROOT, 'consumers', name))).toBe(true)
})

test('a stack trace leads into lib/', () => {
  const { stdout } = spawnSync(
    process.execPath,
    [
      '--enable-source-maps',
      '-e',
      `try { new (require('wechatpay-chain').Wechatpay)({}) } catch ({ stack }) { console.log(stack) }`,
    ],
    { cwd: ROOT, encoding: 'utf8' },
  )
  expect(stdout).toMatch(/at .*[\\/]lib[\\/]config[\\/]\w[\w-]*\.ts:\d+:\d+/)
})

describe('what a program that starts loads of other packages', () => {
  const loadedBy = (program: string): string[] => {
    const { stdout, stderr } = spawnSync(
      process.execPath,
      [
        '-e',
        `const loaded = () => [...new Set(Object.keys(require.cache).flatMap((file) => /node_modules[\\\\/]([^\\\\/]+)/.exec(file)?.[1] ?? []))].filter((name) => ['axios', 'form-data', 'saxes'].includes(name)).sort()
        const { generateKeyPairSync } = require('node:crypto')
        const pair = generateKeyPairSync('rsa', { modulusLength: 2048 })
        const privateKey = pair.privateKey.export({ type: 'pkcs8', format: 'pem' })
        const platformKey = pair.publicKey.export({ type: 'spki', format: 'pem' })
        const { Transformer, Wechatpay } = require('wechatpay-chain')
        const instance = new Wechatpay({ mchid: '1900000001', serial: 'A1B2C3D4', privateKey, certs: { PUB_KEY_ID_1: platformKey }, secret: 's'.repeat(32) })
        ${program}
        console.log(JSON.stringify(loaded()))`,
      ],
      { cwd: ROOT, encoding: 'utf8' },
    )
    return (stdout === '' ? [stderr] : JSON.parse(stdout)) as string[]
  }

  test('nothing until a client calls', () => {
    expect(loadedBy('')).toEqual([])
  })
  test('axios, and what it needs, for an instance', () => {
    expect(
      loadedBy("if (instance.client.v3 !== instance.client.v3) throw new Error('two instances')"),
    ).toEqual(['axios', 'form-data'])
  })
  test('for APIv2 the parser of its answers too, before anything is sent', () => {
    expect(loadedBy('instance.client.v2')).toEqual(['axios', 'form-data', 'saxes'])
  })
  test('the parser for XML', () => {
    expect(loadedBy("Transformer.toArray('<xml/>')")).toEqual(['saxes'])
  })
})
