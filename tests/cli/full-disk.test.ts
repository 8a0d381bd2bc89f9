/**
 * On a full disk no command hangs, loses what was there, or leaves an empty file; each says
 * which file it could not write.
 */
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals'
import { Wechatpay } from '../../lib/index.js'
import { createSimulator, type SimulatorConfig } from '../../lib/simulator/index.js'
import { MANY, openShop, packageWords, type Shop } from './shop.js'
import { ended, ownFolder, start, wxpay, type Surroundings } from './wxpay.js'

jest.setTimeout(90_000)

const SIZE = 512 * 1024
const folder = ownFolder()

interface Disk {
  readonly path: string
  readonly env: Readonly<Record<string, string>>
  /** From now on no byte fits. */
  fill(): void
  free(): void
  readonly remove: () => unknown
}

/** A tmpfs of half a megabyte, where this user may mount one. */
function mounted(): Disk | undefined {
  const path = mkdtempSync(join(tmpdir(), 'wxpay-tmpfs-'))
  if (spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${SIZE}`, 'tmpfs', path]).status !== 0) return undefined
  const filler = join(path, 'filler')
  return {
    path,
    env: {},
    fill: () => {
      for (let size = SIZE; size >= 1; size = Math.floor(size / 2))
        try {
          writeFileSync(filler, Buffer.alloc(size), { flag: 'a' })
        } catch {
          /* a smaller piece may yet fit */
        }
    },
    free: () => rmSync(filler, { force: true }),
    remove: () => {
      spawnSync('umount', ['-l', path])
      rmSync(path, { recursive: true, force: true })
    },
  }
}

/** Any folder, below which every write fails. */
function standIn(): Disk {
  const path = join(folder, 'stand-in')
  mkdirSync(path)
  const mark = join(path, '.full')
  return {
    path,
    env: { NODE_OPTIONS: `--require ${join(__dirname, 'full-disk.cjs')}`, FULL_DISK: path },
    fill: () => writeFileSync(mark, ''),
    free: () => rmSync(mark, { force: true }),
    remove: () => undefined,
  }
}

const tmpfs = mounted()
if (!tmpfs) process.stdout.write('skipped, nothing can be mounted: a disk that is really full\n')
const disks: [string, Disk][] = [['a stand-in', standIn()]]
if (tmpfs) disks.unshift(['a full tmpfs', tmpfs])

let shop: Shop
beforeAll(async () => {
  shop = await openShop(folder)
  const { v3 } = new Wechatpay(shop.platform.config)
  await v3.pay.transactions.native.post({ json: orderOf(shop.platform.config, 'full-0001') })
  await shop.platform.pay('full-0001')
  writeFileSync(join(folder, 'many.csv'), MANY)
})
afterAll(async () => {
  for (const [, disk] of disks) disk.remove()
  await shop.platform.close()
})

const orderOf = ({ mchid }: Pick<SimulatorConfig, 'mchid'>, out_trade_no: string) => ({
  appid: 'wx8888888888888888',
  mchid,
  description: 'x',
  out_trade_no,
  notify_url: 'https://www.example.com/notify',
  amount: { total: 1 },
})

describe.each(disks)('%s', (_, disk) => {
  const at = (name: string): string => join(disk.path, name)
  const env = (): Surroundings['env'] => ({ WXPAY_CONFIG: join(folder, 'wxpay.json'), ...disk.env })
  const run = (words: readonly string[]) => wxpay(words, { cwd: folder, env: env()! })
  /** Every file below, but the ones that make the disk full. */
  const files = (): string[] =>
    (readdirSync(disk.path, { recursive: true }) as string[]).filter(
      (name) => !['filler', '.full'].includes(name) && statSync(at(name)).isFile(),
    )
  beforeEach(() => {
    disk.free()
    for (const name of readdirSync(disk.path)) rmSync(at(name), { recursive: true, force: true })
    shop.platform.heal()
  })

  test.each<[string, (path: (name: string) => string) => readonly string[], string]>([
    [
      'request --output',
      (path) => [
        'request',
        'get',
        'v3/pay/transactions/out-trade-no/full-0001',
        'mchid=1900000001',
        '--output',
        path('kept.bin'),
      ],
      'kept.bin',
    ],
    ['bill --output', (path) => ['bill', 'tradebill', 'today', '--output', path('bill.csv')], 'bill.csv'],
    [
      'bill as JSON',
      (path) => ['bill', 'tradebill', 'today', '--format', 'json', '--output', path('b.json')],
      'b.json',
    ],
    ['keygen', (path) => ['keygen', path('keys')], 'apiclient_key.pem'],
    ['keygen --apiv3-key', (path) => ['keygen', path('keys'), '--apiv3-key'], 'apiv3_key.txt'],
    ['demo --keep', (path) => ['demo', '--keep', path('demo')], 'demo.mjs'],
    ['simulate --keep', (path) => ['simulate', '--port', '0', '--keep', path('sim')], 'apiclient_key.pem'],
  ])('%s', async (_, words, named) => {
    disk.fill()
    const { code, stderr } = await run(words(at))
    expect([code, stderr]).toEqual([1, expect.stringContaining(named)])
    expect(stderr).toContain('ENOSPC (no space left on device)')
    expect(files()).toEqual([])
  })

  test('certificates --output', async () => {
    await using other = await createSimulator({ mode: 'certificate' })
    const { certs: _, ...bare } = other.config
    shop.put('bare.json', JSON.stringify(bare))
    disk.fill()
    const { code, stderr } = await run(['certificates', '--config', 'bare.json', '--output', at('certs')])
    expect([code, stderr]).toEqual([1, expect.stringContaining('.pem cannot be written: ENOSPC')])
    expect(files()).toEqual([])
  })

  test('a platform whose state cannot be saved keeps the one before, says so, and starts again', async () => {
    const begin = () => start(['simulate', '--port', '0', '--keep', at('sim')], { env: env()! })
    const order = async (number: string) => {
      const config = JSON.parse(readFileSync(at('sim/wxpay.json'), 'utf8')) as SimulatorConfig
      await new Wechatpay(config).v3.pay.transactions.native.post({ json: orderOf(config, number) })
    }
    const first = begin()
    await first.until(/\^C to quit/)
    await order('first-0001')
    await first.end()
    const before = readFileSync(at('sim/simulator.json'), 'utf8')
    expect(before).toContain('first-0001')
    const kept = files().sort()
    expect(kept).toEqual(expect.arrayContaining(['sim/simulator.json', 'sim/wxpay.json']))

    const second = begin()
    await second.until(/\^C to quit/)
    await order('second-001')
    disk.fill()
    second.child.kill('SIGINT')
    const { code, stderr } = await ended(second.child)
    expect([code, stderr]).toEqual([1, expect.stringContaining('simulator.json cannot be written: ENOSPC')])
    expect(readFileSync(at('sim/simulator.json'), 'utf8')).toContain('first-0001')
    expect(files().sort()).toEqual(kept)

    disk.free()
    const third = begin()
    await third.until(/\^C to quit/)
    expect((await third.end()).code).toBe(0)
  })

  test('an upload whose state cannot be saved shows it: nothing is sent twice', async () => {
    const words = packageWords(at('state.json'))
    shop.platform.fail({ path: /\/2$/, mode: 'unsigned', times: Infinity })
    disk.fill()
    const { code, stderr } = await run(words)
    expect([code, stderr]).toEqual([3, expect.stringContaining('state.json cannot be written: ENOSPC')])
    expect(files()).toEqual([])
    const shown = /to be put into .*state\.json:\n(\{.*\})\n/.exec(stderr)?.[1] ?? ''
    expect(JSON.parse(shown)).toMatchObject({
      upload_id: expect.any(String),
      confirmed: expect.arrayContaining([1]),
    })

    disk.free()
    shop.platform.heal()
    writeFileSync(at('state.json'), shown)
    const since = shop.platform.requests.length
    expect((await run(words)).code).toBe(0)
    expect(shop.platform.requests.slice(since).filter(({ target }) => target.endsWith('/1'))).toEqual([])
    // All of it is there: the state is done with.
    expect(files()).toEqual([])
  })
})

test('what is printed into a full file is an error too', async () => {
  const { status, stderr } = spawnSync('sh', [
    '-c',
    `'${process.execPath}' '${join(__dirname, '../../cjs/cli/bin.js')}' help > /dev/full`,
  ])
  expect([status, String(stderr)]).toEqual([1, '✖ the output: the disk is full\n'])
})

describe('a state that is none says which file and what to do', () => {
  test.each(['', '{"identities":', '[]', '{"identities":{}}'])('of a simulator: %j', async (text) => {
    mkdirSync(join(folder, 'broken'), { recursive: true })
    writeFileSync(join(folder, 'broken/simulator.json'), text)
    const { code, stderr } = await wxpay(['simulate', '--port', '0', '--keep', 'broken'], { cwd: folder })
    expect([code, stderr]).toEqual([
      2,
      expect.stringContaining('broken/simulator.json holds no state of a simulator'),
    ])
    expect(stderr).toContain('Remove it to begin anew')
    expect(readFileSync(join(folder, 'broken/simulator.json'), 'utf8')).toBe(text)
  })
  test.each(['', '{"upload_id":"x"', 'null', '{"upload_id":"x"}'])('of an upload: %j', async (text) => {
    writeFileSync(join(folder, 'broken.json'), text)
    const { code, stderr } = await shop.run([
      'upload',
      'brand/marketing/user-package/uploads',
      'many.csv',
      '--state',
      'broken.json',
    ])
    expect([code, stderr]).toEqual([
      2,
      expect.stringContaining('--state: broken.json does not hold the state of an upload'),
    ])
    expect(readFileSync(join(folder, 'broken.json'), 'utf8')).toBe(text)
  })
  test('a folder that takes no state is found before anything is sent', async () => {
    const since = shop.platform.requests.length
    const { code, stderr } = await shop.run([
      'upload',
      'brand/marketing/user-package/uploads',
      'many.csv',
      '--state',
      'none/state.json',
    ])
    expect([code, stderr]).toEqual([1, expect.stringContaining('none')])
    expect(shop.platform.requests).toHaveLength(since)
  })
})

test('a bill is for its owner alone', async () => {
  expect((await shop.run(['bill', 'tradebill', 'today', '--output', 'own.csv'])).code).toBe(0)
  expect(
    (await shop.run(['bill', 'tradebill', 'today', '--format', 'json', '--output', 'own.ndjson'])).code,
  ).toBe(0)
  expect(['own.csv', 'own.ndjson'].map((name) => statSync(join(folder, name)).mode & 0o777)).toEqual([
    0o600, 0o600,
  ])
})
