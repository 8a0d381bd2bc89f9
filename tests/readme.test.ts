/** Every block of the README runs, against the simulator. */
import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { transformSync } from '@swc/core'
import * as bills from '../lib/bills/index.js'
import * as main from '../lib/index.js'
import * as notifications from '../lib/notifications/index.js'
import * as simulator from '../lib/simulator/index.js'

const readme = readFileSync(`${__dirname}/../README.md`, 'utf8')
const blocks = Array.from(readme.matchAll(/```ts\n([^]*?)```/g), ([, code]) => code!)
const SECRETS = 'file:///run/secrets/apiclient_key.pem'

let platform: simulator.Simulator
let instance: main.Wechatpay
beforeAll(async () => {
  platform = await simulator.createSimulator()
  instance = new main.Wechatpay(platform.config)
})
afterAll(() => platform.close())

/** The package as the README imports it; its client talks to the simulator with the simulator's keys. */
class Wechatpay {
  constructor(config: main.Config) {
    expect(Object.keys(platform.config)).toEqual(expect.arrayContaining(Object.keys(config)))
    return new main.Wechatpay(config.baseURL === undefined ? { ...config, ...platform.config } : config)
  }
}
const packages: Record<string, unknown> = { 'wechatpay-chain': { ...main, Wechatpay }, 'wechatpay-chain/simulator': simulator, 'wechatpay-chain/bills': bills, 'wechatpay-chain/notifications': notifications }

function run(block: string, print: (...values: unknown[]) => void): Promise<void> {
  const body = block.replace(/^import (\{[^}]+\}) from '([^']+)'$/gm, "const $1 = packages['$2']").replaceAll(SECRETS, String(platform.config.privateKey).replaceAll('\n', '\\n'))
  const { code } = transformSync(`async function block() {\n${body}\n}`, { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' } })
  const scope = { packages, instance, console: { log: print } }
  // oxlint-disable-next-line typescript/no-implied-eval, no-new-func -- the README's own code is what is tested
  return (new Function(...Object.keys(scope), `${code}; return block()`) as (...values: unknown[]) => Promise<void>)(...Object.values(scope))
}

test.each(blocks.map((code) => [code.split('\n').find((line) => !line.startsWith('import') && line !== '')!, code]))('the README block beginning "%s" runs and prints', async (_, code) => {
  const printed: unknown[] = []
  await run(code, (...values) => printed.push(...values))
  expect(printed.length > 0).toBe(code.includes('console.log'))
  expect(printed).not.toContain(undefined)
})

test('the README names every option, every configuration key and both commands', () => {
  for (const word of ['npm run demo', 'npm test', 'query', 'json', 'xml', 'body', 'headers', 'sink', 'security', 'nonceless', 'mchid', 'serial', 'privateKey', 'certs', 'brand', 'secret', 'apiv3Key', 'merchant', 'signer', 'baseURL']) expect(readme).toContain(word)
})
