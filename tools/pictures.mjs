// Makes the pictures of the READMEs anew from the real thing: docs/demo.svg is a run of `wxpay demo`, docs/cashier.png is the simulator's page in Chromium; docs/zh/ holds both in Chinese.
//   node tools/prepare.mjs --build && node tools/pictures.mjs   needs script (util-linux), /usr/bin/chromium and a Chinese font
import { spawnSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { writeFileSync } from 'node:fs'
import { chromium } from 'playwright-core'
import { terminalPicture } from './terminal-picture.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const require = createRequire(import.meta.url)
const { Wechatpay } = require('../cjs/index.js')
const { createSimulator } = require('../cjs/simulator/index.js')

const LANGUAGES = [
  {
    language: 'en',
    locale: 'en-US',
    folder: 'docs',
    title: 'wxpay demo: an order from placing to reconciliation',
  },
  { language: 'zh', locale: 'zh-CN', folder: 'docs/zh', title: 'wxpay demo：一笔订单从下单到对账' },
]

function demo({ language, folder, title }) {
  const { stdout, status } = spawnSync(
    'script',
    [
      '-qec',
      `stty cols 120 rows 60; exec ${process.execPath} cjs/cli/bin.js demo --lang ${language}`,
      '/dev/null',
    ],
    { cwd: root, encoding: 'utf8', env: { ...process.env, LANG: 'C.UTF-8', NO_COLOR: '' } },
  )
  if (status !== 0) throw new Error(stdout)
  const shown = `\u001B[2m$ \u001B[22mnpx wxpay demo\r\n\r\n${stdout}`
  writeFileSync(`${root}${folder}/demo.svg`, terminalPicture(shown, title))
}

/** A morning in a shop: an order that waits, one that is paid, one that was refunded in part. */
async function cashier(browser, { locale, folder }) {
  const platform = await createSimulator()
  const instance = new Wechatpay(platform.config)
  const { mchid } = platform.config
  const place = (out_trade_no, description, total) =>
    instance.v3.pay.transactions.native.post({
      json: {
        appid: 'wxd678efh567hg6787',
        mchid,
        out_trade_no,
        description,
        notify_url: 'https://www.example.com/notify',
        amount: { total },
      },
    })
  await place('native-0001', '手冲咖啡', 2800)
  await platform.pay('native-0001')
  await instance.v3.refund.domestic.refunds.post({
    json: {
      out_trade_no: 'native-0001',
      out_refund_no: 'refund-0001',
      amount: { refund: 800, total: 2800, currency: 'CNY' },
    },
  })
  await place('native-0002', '可颂', 1500)
  await platform.pay('native-0002')
  await place('native-0003', '拿铁', 2600)
  const page = await browser.newPage({ locale, viewport: { width: 1120, height: 640 }, colorScheme: 'light' })
  await page.goto(platform.baseURL)
  await page.locator('#line[data-tone=good]').waitFor()
  await page.getByText('/v3/refund/domestic/refunds').first().click()
  await page.waitForTimeout(500)
  await page.screenshot({ path: `${root}${folder}/cashier.png` })
  await page.close()
  await platform.close()
}

LANGUAGES.forEach(demo)
const browser = await chromium.launch({
  executablePath: '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--no-proxy-server'],
})
try {
  for (const one of LANGUAGES) await cashier(browser, one)
} finally {
  await browser.close()
}
