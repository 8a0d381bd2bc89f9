/** A shop on Next.js is built, started, and sells: in a file of its own, for a build takes long. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, jest, test } from '@jest/globals'
import { CODES } from '../../lib/cli/init/choices.js'
import { call, folder, init, onItsPage, read, sells, start } from './new-shop.js'

jest.setTimeout(180_000)

/** Next.js compiles what is inside of its root, and the packages are linked from outside of it. */
function reachLinks(shop: string): void {
  const config = read(`${shop}/next.config.mjs`)
  expect(config).toContain("export default { serverExternalPackages: ['wechatpay-chain'] }")
  writeFileSync(
    join(folder, shop, 'next.config.mjs'),
    config.replace('export default {', "export default { turbopack: { root: '/' },"),
  )
}

test.each(CODES)('a shop on Next.js in %s is built, started, sells, and is told', async (code) => {
  const name = `next-${code}`
  const { scripts } = await init(name, 'next', 'native', code)
  reachLinks(name)
  await using shop = await start(name, scripts['start']!)
  // Next.js opens the shop at the first request.
  await call(`${shop.url}/orders/none`)
  await sells(shop, 'native', onItsPage(shop))
})
