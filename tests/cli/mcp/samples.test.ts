/** The sample of every operation: it compiles, and it runs on the simulator. */
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import * as main from '../../../lib/index.js'
import * as simulator from '../../../lib/simulator/index.js'
import { declarationsOf } from '../../../lib/cli/mcp/declarations.js'
import { findEntries } from '../../../lib/cli/mcp/find.js'
import { catalogue } from '../../../lib/cli/mcp/catalogue.js'
import { sampleOf } from '../../../lib/cli/mcp/sample.js'
import { findOperation, loadSchemas } from '../../../lib/cli/operations.js'
import { failures } from '../../helpers/operation-samples.js'
import { runBlock } from '../../helpers/blocks.js'

const ROOT = join(__dirname, '../../..')
/** In the repository, so that the package's name leads to it. */
const folder = mkdtempSync(join(ROOT, 'tests/.samples-'))
let platform: simulator.Simulator
let samples: (readonly [key: string, sample: string])[]
beforeAll(async () => {
  platform = await simulator.createSimulator()
  const schemas = await loadSchemas()
  const optionsOf = new Map((await catalogue()).entries.map(({ operation, options }) => [operation, options]))
  samples = Object.keys(schemas.operations).map((key) => {
    const [method, template] = key.split(' ') as [string, string]
    return [key, sampleOf(findOperation(method, template, schemas)!, schemas, optionsOf.get(key))] as const
  })
})
afterAll(async () => {
  await platform.close()
  rmSync(folder, { recursive: true, force: true })
})

test('there is one for each operation', async () => {
  expect(samples.length).toBeGreaterThan(1_200)
  expect((await catalogue()).entries.map(({ operation }) => operation)).toEqual(samples.map(([key]) => key))
})

test('each compiles, strictly', () => {
  for (const [index, [key, sample]] of samples.entries())
    writeFileSync(join(folder, `${index}.mts`), `${sample}\n// ${key}\n`)
  const compilerOptions = {
    noEmit: true,
    declaration: false,
    rootDir: ROOT,
    paths: {
      'wechatpay-chain': [join(ROOT, 'lib/index.ts')],
      'wechatpay-chain/*': [join(ROOT, 'lib/*/index.ts')],
    },
  }
  writeFileSync(
    join(folder, 'tsconfig.json'),
    JSON.stringify({ extends: join(ROOT, 'tsconfig.json'), compilerOptions, include: ['*.mts'] }),
  )
  const { stdout } = spawnSync(
    process.execPath,
    [join(ROOT, 'node_modules/typescript/bin/tsc'), '-p', folder],
    { encoding: 'utf8', maxBuffer: 16 << 20 },
  )
  expect(stdout.split('\n').slice(0, 5)).toEqual([''])
}, 120_000)

test('each runs: the platform answers, or says that what it asks for is not there', async () => {
  const packages = {
    'wechatpay-chain': main,
    'wechatpay-chain/simulator': {
      createSimulator: async () => ({ config: platform.config, close: async () => undefined }),
    },
  }
  const refused: string[] = []
  const found = await failures(samples, async ([key, sample]) => {
    try {
      const printed = await runBlock(sample, packages)
      return printed.length === 1 ? undefined : `${key}: printed nothing`
    } catch (error) {
      const { code, verified, response, message } = error as main.WechatpayError
      // The simulated merchant is no service provider, and has none of the orders, files
      // and agreements of the examples.
      const isAbsent = response !== undefined && (verified || code === 'RESOURCE_NOT_EXISTS')
      const isFine =
        isAbsent && (code !== 'PARAM_ERROR' || /普通商户不允许|与订单(?:的|不一致)|未能找到/.test(message))
      if (isFine) refused.push(key)
      return isFine ? undefined : `${key}: ${String(error)}`
    }
  })
  expect(refused.length).toBeLessThan(samples.length / 2)
  // A rule of a service that the documented examples break is refused with its reason: few do.
  expect(found.filter((one) => !one.includes('PARAM_ERROR'))).toEqual([])
  expect(found.length > samples.length / 100 ? found : []).toEqual([])
}, 120_000)

test('it is a program that runs as it is', () => {
  const [, sample] = samples.find(([key]) => key === 'POST v3/pay/transactions/native')!
  const file = join(folder, 'native.mjs')
  writeFileSync(file, sample)
  expect(execFileSync(process.execPath, [file], { encoding: 'utf8' })).toContain('weixin://wxpay/bizpayurl')
})

test('the types of each operation are there, with every name that they refer to', () => {
  const missing = samples.filter(
    ([key]) => !declarationsOf(key.split(' ')[1]!)?.includes('interface Verbs {'),
  )
  expect(missing.map(([key]) => key)).toEqual([])
  const known = new Set(
    readFileSync(join(ROOT, 'types/endpoint.d.ts'), 'utf8').match(/(?<=(?:interface|type) )\w+/g),
  )
  const undeclared = samples.flatMap(([key]) => {
    const code = declarationsOf(key.split(' ')[1]!)!
      .replaceAll(/\/\*\*[^]*?\*\/|\/\/ not shown.*/g, '')
      .replaceAll(/'[^']*'/g, '')
    const declared = new Set(code.match(/(?<=(?:interface|type) )\w+/g))
    const isProperty = (name: string) => new RegExp(`\\b${name}\\??:`).test(code)
    const names = [...new Set(code.match(/\b[A-Z][A-Za-z]\w*\b/g))]
    return names
      .filter((name) => !declared.has(name) && !known.has(name) && !isProperty(name))
      .filter(
        (name) => !/^(?:Buffer|Record|Omit|Pick|Partial|Required|Exclude|Extract|NonNullable)$/.test(name),
      )
      .map((name) => `${key}: ${name}`)
  })
  expect(undeclared.slice(0, 20)).toEqual([])
  expect(declarationsOf('v3/no/such/path')).toBeUndefined()
  expect(declarationsOf('../package.json/x')).toBeUndefined()
})

test('an everyday word, Chinese or English, finds its operation among the first three', async () => {
  const found = await catalogue()
  const words = Object.entries(found.words)
  expect(words.length).toBeGreaterThan(90)
  const late = words.filter(
    ([word, [operation]]) => !findEntries(found, word, 3).some((entry) => entry.operation === operation),
  )
  expect(late).toEqual([])
})
