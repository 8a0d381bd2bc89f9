/**
 * Every TypeScript block of every page compiles, strictly, as a reader would paste it. That they run is
 * tested beside what they are about; docs/overlays.md is compiled by the overlays' tests.
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { blocksOf, page } from '../helpers/blocks.js'

const ROOT = join(__dirname, '../..')
const pages = [
  'README.md',
  'README.zh-CN.md',
  'AGENTS.md',
  ...['docs', 'docs/zh'].flatMap((folder) =>
    readdirSync(join(ROOT, folder))
      .filter((name) => name.endsWith('.md') && name !== 'overlays.md')
      .map((name) => `${folder}/${name}`),
  ),
]

/** What the pages speak of without making it. */
const SCOPE = `
declare const instance: import('wechatpay-chain').Wechatpay
declare const platform: import('wechatpay-chain/simulator').Simulator
declare const certs: Record<string, string>, oldCertificate: Record<string, string>
declare const mchid: string, serial: string, privateKey: string, secret: string, workwxSecret: string, apiv3Key: string, baseURL: string, platformCertificate: string, pubKeyId: string, pubKey: string
declare const headers: Record<string, string>, rawBody: string, connectionString: string, port: number, signal: AbortSignal
declare function markPaid(out_trade_no: string, total?: number, signal?: AbortSignal): Promise<void>
declare function markRefunded(out_refund_no: string, fen: number): Promise<void>
declare function placeOrder(product_id: string, openid: string): Promise<string>
declare function payer(out_trade_no: string): Promise<void>
declare const database: {
  findMerchant(mchid: string): Promise<import('wechatpay-chain/merchants').MerchantConfig<'appid' | 'notify_url'> | undefined>
  findMchidBySerial(serial: string): Promise<string | undefined>
}
declare function sql(texts: TemplateStringsArray, ...values: unknown[]): Promise<{ rowCount: number; rows: { token: string }[] }>
`

test('the blocks of the pages compile', () => {
  const folder = mkdtempSync(join(tmpdir(), 'blocks-'))
  try {
    const names = new Map<string, string>()
    for (const name of pages) {
      for (const [index, [, code]] of blocksOf(page(name)).entries()) {
        const imports = code.match(/^import .*$/gm) ?? []
        const rest = code.replace(/^import .*$/gm, '').replace(/^export (?!default)/gm, '')
        const file = `${name.replaceAll(/\W/g, '-')}-${index}.ts`
        names.set(file, name)
        writeFileSync(
          join(folder, file),
          `${imports.join('\n')}\nexport async function block(): Promise<unknown> {\n${rest}\nreturn\n}\n`,
        )
      }
    }
    writeFileSync(join(folder, 'scope.d.ts'), SCOPE)
    symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'), 'junction')
    const compilerOptions = {
      noEmit: true,
      rootDir: '/',
      skipLibCheck: true,
      paths: {
        'wechatpay-chain': [join(ROOT, 'lib/index.ts')],
        'wechatpay-chain/*': [join(ROOT, 'lib/*/index.ts')],
      },
    }
    writeFileSync(
      join(folder, 'tsconfig.json'),
      JSON.stringify({ extends: join(ROOT, 'tsconfig.json'), compilerOptions, include: ['.'] }),
    )
    const { stdout } = spawnSync(
      process.execPath,
      [join(ROOT, 'node_modules/typescript/bin/tsc'), '-p', folder],
      { encoding: 'utf8', timeout: 100_000 },
    )
    expect(names.size).toBeGreaterThan(60)
    expect(stdout.split('\n').filter(Boolean)).toEqual([])
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}, 110_000)
