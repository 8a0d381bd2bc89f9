/** A configuration from the environment: values or files, every missing one at once. */
import { writeFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test } from '@jest/globals'
import { ConfigError, configFromEnv, Wechatpay } from '../../lib/index.js'
import { expectError } from '../helpers/errors.js'
import { folder, pairOf, pem } from '../helpers/keys.js'

const file = folder()
const [merchant, platform] = [pem(pairOf('merchant').privateKey), pem(pairOf('platform').publicKey)]
const keyFile = file('apiclient_key.pem', merchant)
const secretFile = file('apiv2.txt', `${'s'.repeat(32)}\n`)
const ID = 'PUB_KEY_ID_0114232134912410000000000000'
const env = {
  WXPAY_MCHID: '1900000001',
  WXPAY_SERIAL: '3775B6A45ACD588826D15E583A95F5DD01020304',
  WXPAY_PRIVATE_KEY: merchant,
  WXPAY_PUB_KEY_ID: ID,
  WXPAY_PUB_KEY: platform,
}

test('values', () => {
  const config = configFromEnv({ env })
  expect(config).toEqual({
    mchid: env.WXPAY_MCHID,
    serial: env.WXPAY_SERIAL,
    privateKey: merchant,
    certs: { [ID]: platform },
  })
  const mchid: string = config.mchid // typed as present
  expect([String(new Wechatpay(config).chain('v3/x')), mchid]).toEqual(['v3/x', '1900000001'])
})

test('files: a path, a URL, a line feed at the end, the home folder; a configuration file before which variables come', () => {
  const json = file(
    'wxpay.json',
    JSON.stringify({
      mchid: '1900000002',
      privateKey: 'file:apiclient_key.pem',
      secret: 'file:apiv2.txt',
      timeout: 5_000,
    }),
  )
  const files = {
    ...env,
    WXPAY_CONFIG: json,
    WXPAY_PRIVATE_KEY: `file:${keyFile}`,
    WXPAY_APIV3_KEY: pathToFileURL(secretFile).href,
  }
  const config = configFromEnv({ env: files, need: ['mchid', 'privateKey', 'secret', 'apiv3Key'] })
  expect(config).toMatchObject({
    mchid: '1900000001',
    secret: 's'.repeat(32),
    apiv3Key: 's'.repeat(32),
    timeout: 5_000,
  })
  expect(String(config.privateKey)).toBe(merchant)
  expect(() => new Wechatpay(config)).not.toThrow()
  const home = expectError(
    () => configFromEnv({ env: { ...env, WXPAY_SECRET: 'file:~/none' } }),
    ConfigError,
    'ERR_KEY_FILE',
    /none cannot be read: ENOENT/,
  )
  expect(home.message).toContain(join(homedir(), 'none'))
  expectError(
    () => configFromEnv({ env: { ...env, WXPAY_SECRET: 'file://./none' } }),
    ConfigError,
    'ERR_KEY_FILE',
    `WXPAY_SECRET: file://./none cannot be read: a file URL is absolute: write file://${join(process.cwd(), 'none')}`,
  )
})

test('every missing variable is named at once, and what was probably meant', () => {
  const message = (given: object, need?: readonly ('secret' | 'apiv3Key' | 'brand' | 'merchant')[]): string =>
    expectError(
      () => configFromEnv({ env: { ...given }, ...(need && { need }) }),
      ConfigError,
      'ERR_CONFIG_ENV',
      /^missing in the environment/,
    ).message
  expect(message({})).toBe(
    'missing in the environment: WXPAY_MCHID, WXPAY_SERIAL, WXPAY_PRIVATE_KEY, WXPAY_PUB_KEY_ID, WXPAY_PUB_KEY (ERR_CONFIG_ENV)',
  )
  expect(message({ ...env, WXPAY_SERIAL: '', WXPAY_SERIALNO: 'x', WXPAY_BRAND_ID: '1' })).toBe(
    'missing in the environment: WXPAY_SERIAL, WXPAY_BRAND_SERIAL, WXPAY_BRAND_PRIVATE_KEY. WXPAY_SERIALNO is called WXPAY_SERIAL (ERR_CONFIG_ENV)',
  )
  expect(message(env, ['secret', 'apiv3Key'])).toBe(
    'missing in the environment: WXPAY_APIV3_KEY, WXPAY_SECRET (ERR_CONFIG_ENV)',
  )
  expect(message({ ...env, WXPAY_TLS_CERT: 'x' })).toContain(': WXPAY_TLS_KEY (')
})

test('only what is needed: APIv2 alone, a brand alone', () => {
  expect(
    configFromEnv({
      env: { WXPAY_MCHID: '1900000001', WXPAY_SECRET: 's'.repeat(32) },
      need: ['mchid', 'secret'],
    }),
  ).toEqual({
    mchid: '1900000001',
    secret: 's'.repeat(32),
  })
  const brand = {
    WXPAY_BRAND_ID: '40001',
    WXPAY_BRAND_SERIAL: env.WXPAY_SERIAL,
    WXPAY_BRAND_PRIVATE_KEY: merchant,
    WXPAY_PUB_KEY_ID: ID,
    WXPAY_PUB_KEY: platform,
  }
  const { brand: found } = configFromEnv({ env: brand, need: ['brand', 'certs'] })
  expect(found.brandId).toBe('40001')
})

test('an error repeats no value', () => {
  const json = file('broken.json', `{"secret":"${'s'.repeat(32)}",}`)
  writeFileSync(json, `{"secret":"${'s'.repeat(32)}",}`)
  const error = expectError(
    () => configFromEnv({ env: { WXPAY_CONFIG: json } }),
    ConfigError,
    'ERR_CONFIG_ENV',
    /is not a JSON object/,
  )
  expect(error.message).not.toContain('ssss')
  expect(
    expectError(
      () => configFromEnv({ env: { WXPAY_SECRET: 's'.repeat(32) } }),
      ConfigError,
      'ERR_CONFIG_ENV',
      /missing/,
    ).message,
  ).not.toContain('ssss')
})
