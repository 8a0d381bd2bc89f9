/** Where secrets come from, and that no command ever prints one, whatever happens to it. */
import { chmodSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals'
import { COMMANDS } from '../../lib/cli/commands.js'
import { optionsOf } from '../../lib/cli/spec.js'
import { pairOf, pem } from '../helpers/keys.js'
import { openShop, type Shop } from './shop.js'
import { ownFolder, start, values, wxpay, type Ran } from './wxpay.js'

jest.setTimeout(60_000)

const folder = ownFolder()
let shop: Shop
let secrets: (readonly [name: string, forms: readonly string[]])[]
beforeAll(async () => {
  shop = await openShop(folder)
  const { config } = shop.platform
  const linesOf = (key: string): string[] => key.split('\n').filter((line) => line.length > 30)
  secrets = [
    ['the private key', linesOf(config.privateKey)],
    ["the brand's key", linesOf(config.brand.privateKey)],
    ['the APIv3 key', [config.apiv3Key, Buffer.from(config.apiv3Key).toString('base64')]],
    ['the APIv2 key', [config.secret, Buffer.from(config.secret).toString('base64')]],
    ["a stranger's key", linesOf(pem(pairOf('stranger').privateKey))],
  ]
})
afterAll(() => shop.platform.close())
const shownIn = (text: string): string[] =>
  secrets.filter(([, forms]) => forms.some((form) => text.includes(form))).map(([name]) => name)
const all = ({ stdout, stderr }: Ran): string => stdout + stderr

test('a secret that is there is seen', () => {
  expect(shownIn(`x${shop.platform.config.apiv3Key}x${shop.platform.config.privateKey}`)).toEqual([
    'the private key',
    'the APIv3 key',
  ])
})

describe('nothing that any command prints holds a secret', () => {
  const order = [
    'appid=wx1',
    'mchid=1900000001',
    'description=x',
    'notify_url=https://www.example.com/notify',
    'amount.total=1',
  ]
  const lines: Readonly<Record<string, readonly (readonly string[])[]>> = {
    demo: [['--fail', 'fire']],
    init: [
      ['shop', '--yes'],
      ['-----BEGIN', '--framework', '-----BEGIN'],
    ],
    simulate: [['--port', '99999']],
    listen: [['--forward-to', ':']],
    trigger: [['PROBE', '--port', '1']],
    request: [
      ['get', 'v3/certificates', '--json'],
      ['post', 'v3/pay/transactions/native', ...order, 'out_trade_no=leaks-0001', '--dry-run'],
      ['get', 'v3/certificates', '--config', 'stranger.json'],
      ['get', 'v3/certificates', '--base-url', 'http://127.0.0.1:1/', '--no-retry'],
      ['get', 'v3/certificates', '--apiv3-key', 'apiv2.txt', '--serial', 'zz'],
    ],
    certificates: [
      ['--output', 'certs'],
      ['--apiv3-key', 'stranger.pem'],
    ],
    bill: [
      ['tradebill', 'today'],
      ['tradebill', '2099-01-01'],
    ],
    reconcile: [['tradebill', 'today', '--own', 'apiclient.png', '--config', 'stranger.json']],
    upload: [['v3/merchant/media/upload', 'apiclient.png']],
    verify: [['forged.txt']],
    decrypt: [['sealed.json'], ['sealed.json', '--apiv3-key', 'stranger.pem']],
    sign: [
      ['GET', '/v3/certificates', '--explain'],
      ['GET', '/v3/certificates', '--private-key', 'public.pem'],
    ],
    keygen: [['minted']],
    doctor: [
      ['--online'],
      ['--private-key', 'public.pem', '--json'],
      ['--serial', '-----BEGIN'],
      ['--config', 'broken.json'],
      ['--apiv3-key', 'stranger.pem', '--secret', 'stranger.pem'],
    ],
    explain: [['SIGN_ERROR', 'ERR_CONFIG_PRIVATE_KEY'], ['-----BEGIN']],
    mcp: [['--serial', '-----BEGIN'], ['-----BEGIN']],
    openapi: [['v3/certificates'], ['-----BEGIN']],
    completion: [['bash']],
  }

  beforeAll(() => {
    const { config } = shop.platform
    shop.put(
      'stranger.json',
      JSON.stringify({ ...config, privateKey: pem(pairOf('stranger').privateKey), logger: 1 }),
    )
    shop.put('stranger.pem', pem(pairOf('stranger').privateKey))
    shop.put('public.pem', pem(pairOf('stranger').publicKey))
    shop.put(
      'broken.json',
      `{"apiv3Key":"${config.apiv3Key}","privateKey":${JSON.stringify(config.privateKey)},}`,
    )
    shop.put('apiv2.txt', config.secret)
    shop.put('apiclient.png', 'x')
    const { headers, body } = shop.platform.sign({ event_type: 'TRANSACTION.SUCCESS', resource: {} })
    shop.put(
      'forged.txt',
      `${Object.entries(headers)
        .map(([name, value]) => `${name}: ${value}\n`)
        .join('')}\n${body} `,
    )
    shop.put('sealed.json', body)
  })

  test('every command is tried', () => {
    expect(Object.keys(lines)).toEqual(Object.keys(COMMANDS))
  })

  test.each(Object.entries(lines))('%s', async (name, tries) => {
    const ran = await Promise.all(tries.flatMap((words) => [shop.run([name, ...words])]))
    const minted =
      name === 'keygen'
        ? ['apiclient_key.pem', 'wechatpay_key.pem', 'apiv3_key.txt', 'apiv2_key.txt'].flatMap((file) =>
            readFileSync(join(folder, 'minted', file), 'utf8')
              .split('\n')
              .filter((line) => line.length > 30 && !line.startsWith('-----')),
          )
        : []
    for (const one of ran) {
      expect(all(one).length).toBeGreaterThan(0)
      expect([
        shownIn(all(one)),
        /PRIVATE KEY-----/.test(all(one)),
        minted.filter((secret) => all(one).includes(secret)),
      ]).toEqual([[], false, []])
    }
  })

  test('what a platform prints while it runs, with keys that it keeps', async () => {
    const one = start(['simulate', '--port', '0', '--keep', join(folder, 'kept')])
    await one.until(/\^C to quit/)
    const config = JSON.parse(readFileSync(join(folder, 'kept/wxpay.json'), 'utf8')) as {
      privateKey: string
      apiv3Key: string
      baseURL: string
    }
    await fetch(new URL('v3/certificates', config.baseURL))
    await one.until(/401/)
    const { stdout, stderr } = await one.end()
    expect(
      [config.apiv3Key, ...config.privateKey.split('\n').filter((line) => line.length > 30)].filter(
        (secret) => (stdout + stderr).includes(secret),
      ),
    ).toEqual([])
  })
})

describe('secrets', () => {
  test('come from options that name files, from the environment, from standard input, in this order before the file', async () => {
    const { config } = shop.platform
    const { certs, mchid, serial, privateKey, baseURL, apiv3Key } = config
    const [[pubKeyId, pubKey]] = Object.entries(certs) as [[string, string]]
    shop.put('key.pem', privateKey)
    shop.put('pub.pem', pubKey)
    const environment = {
      WXPAY_CONFIG: '',
      WXPAY_MCHID: mchid,
      WXPAY_SERIAL: serial,
      WXPAY_PRIVATE_KEY: privateKey,
      WXPAY_PUB_KEY_ID: pubKeyId,
      WXPAY_PUB_KEY: 'file:pub.pem',
      WXPAY_BASE_URL: baseURL,
    }
    const ask = ['request', 'get', 'v3/capital/capitallhh/areas/provinces', '--json']
    const [env, files, input, options, config2, twice] = await Promise.all([
      wxpay(ask, { cwd: folder, env: environment }),
      wxpay(
        [
          ...ask,
          '--mchid',
          mchid,
          '--serial',
          serial,
          '--private-key',
          'key.pem',
          '--pub-key',
          'pub.pem',
          '--pub-key-id',
          pubKeyId,
          '--base-url',
          baseURL,
        ],
        { cwd: folder },
      ),
      wxpay([...ask, '--private-key', '-'], {
        cwd: folder,
        env: { ...environment, WXPAY_PRIVATE_KEY: '' },
        input: privateKey,
      }),
      shop.run([...ask, '--private-key', 'key.pem'], {
        env: { WXPAY_PRIVATE_KEY: pem(pairOf('stranger').privateKey) },
      }),
      wxpay([...ask, '--config', '-'], { input: JSON.stringify(config) }),
      wxpay([...ask, '--config', '-', '--private-key', '-'], { input: JSON.stringify({ apiv3Key }) }),
    ])
    expect([env, files, input, options, config2].map(({ code, stderr }) => [code, stderr])).toEqual(
      Array.from({ length: 5 }, () => [0, '']),
    )
    expect([twice.code, values(twice.stderr).at(-1)]).toEqual([
      2,
      {
        error: { name: 'UsageError', message: expect.stringContaining('standard input can be read once') },
        exit: 2,
      },
    ])
  })

  test('are never taken from the command line, nor repeated where they stand there', async () => {
    const { apiv3Key, privateKey, secret } = shop.platform.config
    const tries = await Promise.all(
      [
        ['--apiv3-key', apiv3Key],
        [`--private-key=${privateKey}`],
        [`--secret=${secret}`],
        [apiv3Key],
        [`--${apiv3Key}`],
      ]
        .map((words) => shop.run(['doctor', ...words]))
        .concat(shop.run([apiv3Key])),
    )
    expect(tries.map((one) => [one.code, one.stdout, shownIn(one.stderr)])).toEqual(
      Array.from({ length: 6 }, () => [2, '', []]),
    )
    for (const one of tries.slice(0, 3))
      expect(one.stderr).toContain(
        'Is it the secret itself? Everybody on this machine can read a command line',
      )
    for (const { spec } of Object.values(COMMANDS))
      for (const name of ['private-key', 'apiv3-key', 'secret', 'pub-key'])
        expect(optionsOf(spec)[name]?.value ?? 'FILE').toBe('FILE')
  })

  test('in a file that others can read draw a warning, in a file that holds none they do not', async () => {
    const { config } = shop.platform
    for (const [name, content] of [
      ['open.json', JSON.stringify(config)],
      ['open.pem', config.privateKey],
      [
        'names.json',
        JSON.stringify({
          ...config,
          secret: undefined,
          apiv3Key: undefined,
          brand: undefined,
          privateKey: 'file:open.pem',
        }),
      ],
    ] as const)
      chmodSync(shop.put(name, content), 0o644)
    const [direct, byName, json] = await Promise.all([
      shop.run(['doctor', '--config', 'open.json']),
      shop.run(['doctor', '--config', 'names.json']),
      shop.run(['doctor', '--config', 'open.json', '--json']),
    ])
    const warning = (file: string): string =>
      `${file} holds a secret and others on this machine can read it: chmod 600 ${file}`
    expect(direct).toMatchObject({ code: 0, stderr: `warning  ${warning('open.json')}\n` })
    expect(byName.stderr).toBe(`warning  ${warning(join(folder, 'open.pem'))}\n`)
    expect(values(json.stderr)).toEqual([{ warning: warning('open.json') }])
    expect((await shop.run(['doctor'])).stderr).toBe('')
  })
})
