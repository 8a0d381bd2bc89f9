// This package, as built, for those who require it: the first call of a process differs, for node reads no names of exports.
import { createRequire } from 'node:module'
import { create as open } from './wechatpay-chain.mjs'

export const create = (options) =>
  open({ ...options, load: () => createRequire(import.meta.url)('../../cjs/index.js') })
