import { describe, expect, test } from '@jest/globals'
import { ConfigError } from '../../lib/index.js'
import { readDefaults } from '../../lib/options/default-options.js'
import { expectError } from '../helpers/errors.js'

describe('axios options of a configuration', () => {
  test.each([
    [-5, '-5'],
    ['30', 'a string'],
    [Number.NaN, 'NaN'],
  ])('timeout: %p', (timeout, shown) => {
    expectError(
      () => readDefaults({ timeout }),
      ConfigError,
      'ERR_CONFIG_OPTION',
      `timeout must be a number of milliseconds, 0 for no limit, found ${shown}`,
    )
  })
  test('pass in a copy', () => {
    const rest = { timeout: 1, proxy: false }
    expect(readDefaults(rest)).toEqual(rest)
    expect(readDefaults(rest)).not.toBe(rest)
  })
  test.each([
    ['mchId', 'Did you mean mchid?'],
    ['private_key', 'Did you mean privateKey?'],
    ['cert', 'Did you mean certs?'],
    ['Secret', 'Did you mean secret?'],
    ['baseUrl', 'Did you mean baseURL?'],
    ['timeOut', 'Did you mean timeout?'],
    ['serials', 'Did you mean serial?'],
    ['clockSkewMS', 'Did you mean clockSkewMs?'],
  ])('%s', (key, hint) => {
    expectError(
      () => readDefaults({ [key]: 'x' }),
      ConfigError,
      'ERR_CONFIG_OPTION',
      `"${key}" is no option. ${hint}`,
    )
  })
  test.each([
    ['maxRedirects', 'never redirected'],
    ['validateStatus', 'ApiError'],
    ['auth', 'the Authorization header is the signature'],
    ['transitional', 'the order of interceptors is fixed'],
  ])('%s cannot be set', (key, why) => {
    expectError(
      () => readDefaults({ [key]: 5 }),
      ConfigError,
      'ERR_CONFIG_OPTION',
      new RegExp(`${key} cannot be set: .*${why}`),
    )
  })
  test.each(['somethingElse', 'toString', 'constructor'])('%s is unknown, with no guess', (key) => {
    expectError(
      () => readDefaults({ [key]: 5 }),
      ConfigError,
      'ERR_CONFIG_OPTION',
      new RegExp(`^"${key}" is no option \\(`),
    )
  })
})
