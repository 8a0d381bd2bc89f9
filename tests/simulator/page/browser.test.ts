import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals'
import readQr from 'jsqr'
import type { Browser, BrowserContextOptions, Locator } from 'playwright-core'
import { Wechatpay } from '../../../lib/index.js'
import { Notifications, type AnyNotification } from '../../../lib/notifications/index.js'
import { createSimulator, type Simulator } from '../../../lib/simulator/index.js'
import { startServer, type TestServer } from '../../helpers/server.js'
import { goTo, launch, leave, visit, withChromium, type Visit } from './chromium.js'
import { startRelay } from './relay.js'

jest.setTimeout(30_000)

withChromium('the cashier page in a browser', () => {
  let browser: Browser
  let platform: Simulator
  let instance: Wechatpay
  let shop: TestServer
  let received: AnyNotification[]
  let visits: Visit[]
  /** The page of those who ask for nothing special: one for all tests. */
  let usual: Visit | undefined
  let status = 204

  let folder: string

  beforeAll(async () => {
    browser = await launch()
    folder = mkdtempSync(join(tmpdir(), 'cashier-browser-'))
    await using first = await createSimulator()
    await first.save(join(folder, 'keys.json'))
  })
  afterAll(async () => {
    rmSync(folder, { recursive: true })
    await browser.close()
  })

  beforeEach(async () => {
    ;[received, visits, status] = [[], [], 204]
    platform = await createSimulator({ load: join(folder, 'keys.json') })
    instance = new Wechatpay({ ...platform.config, retry: false })
    const notifications = new Notifications({
      certs: platform.config.certs,
      apiv3Key: platform.config.apiv3Key,
      dedupe: false,
    })
    shop = await startServer(async ({ headers, body }, response) => {
      received.push(await notifications.unwrap(headers, body))
      response.writeHead(status).end(status === 204 ? undefined : '{"code":"FAIL","message":"no stock"}')
    })
  })

  afterEach(async () => {
    for (const { asked, complaints, context } of visits) {
      expect(asked.filter((url) => !url.startsWith(platform.baseURL))).toEqual([])
      expect(complaints).toEqual([])
      if (context !== usual?.context) await context.close()
    }
    if (usual && visits.includes(usual)) await leave(usual)
    await Promise.all([platform.close(), shop.close()])
  })

  const open = async (options?: BrowserContextOptions, url = platform.baseURL): Promise<Visit> => {
    const made = options === undefined && usual ? usual : await visit(browser, url, options)
    if (made === usual) await goTo(made, url)
    else if (options === undefined) usual = made
    visits.push(made)
    return made
  }
  const place = (out_trade_no: string, more: object = {}) =>
    instance.v3.pay.transactions.native.post({
      json: {
        appid: 'wx8888888888888888',
        mchid: platform.config.mchid,
        description: 'Image形象店-QQ公仔',
        out_trade_no,
        notify_url: `${shop.baseURL}notify`,
        amount: { total: 100 },
        ...more,
      },
    })
  const card = ({ page }: Visit, number: string): Locator =>
    page.locator('.order', { has: page.locator('.number', { hasText: new RegExp(`^${number}$`) }) })
  const button = (within: Locator, action: string): Locator =>
    within.locator(`[data-action=${action}]:visible`)
  const textOf = (locator: Locator): Promise<string | null> => locator.textContent()
  const waitFor = (within: Locator, text: string): Promise<void> =>
    within.filter({ hasText: text }).first().waitFor()
  const waitForState = (order: Locator, state: string): Promise<void> =>
    order.locator('.head .pill', { hasText: new RegExp(`^${state}$`) }).waitFor()
  /** The browser logs each refusal; nothing else may have been logged. */
  const expectRefusals = ({ complaints }: Visit, ...statuses: number[]): void => {
    expect(complaints.splice(0)).toEqual(
      statuses.map((one) => expect.stringContaining(`a status of ${one} `)),
    )
  }

  test('an order placed through the client appears, is paid, told of, refunded and written into the ledger', async () => {
    const seen = await open()
    await seen.page.getByText('No orders yet').waitFor()
    const { data } = await place('demo-7F3K')
    const order = card(seen, 'demo-7F3K')
    await waitFor(order, 'Not paid')
    expect(await textOf(order.locator('.total'))).toBe('¥1.00')
    expect(await textOf(order.locator('.ticket'))).toBe(data.code_url)
    expect(await seen.page.getByText('No orders yet').isVisible()).toBe(false)

    await button(order, 'pay').click()
    await waitForState(order, 'Paid')
    expect(received.map(({ event_type }) => event_type)).toEqual(['TRANSACTION.SUCCESS'])
    expect(received[0]).toMatchObject({ resource: { out_trade_no: 'demo-7F3K', amount: { total: 100 } } })

    await order.locator('input').fill('0.30')
    await button(order, 'refund').click()
    await waitForState(order, 'Partly refunded')
    await button(order, 'refund').click()
    await waitForState(order, 'Refunded')
    expect(received.slice(1)).toMatchObject([
      { event_type: 'REFUND.SUCCESS', resource: { amount: { refund: 30 } } },
      { event_type: 'REFUND.SUCCESS', resource: { amount: { refund: 70 } } },
    ])

    await seen.page.getByRole('tab', { name: 'Notifications' }).click()
    expect(await seen.page.locator('#notification-list .method').allTextContents()).toEqual([
      'REFUND.SUCCESS',
      'REFUND.SUCCESS',
      'TRANSACTION.SUCCESS',
    ])
    expect(await seen.page.locator('#notification-list .pill').allTextContents()).toEqual(
      Array(3).fill('Acknowledged'),
    )

    await seen.page.getByRole('tab', { name: 'Ledger' }).click()
    const accounts = Object.fromEntries(
      await Promise.all(
        (await seen.page.locator('#account-list tr').all()).map(
          async (row) => [await textOf(row.locator('th')), await textOf(row.locator('td'))] as const,
        ),
      ),
    )
    const yuan = (fen: number): string => `${fen < 0 ? '\u2212' : ''}¥${(Math.abs(fen) / 100).toFixed(2)}`
    expect(accounts).toEqual(
      Object.fromEntries(
        Object.entries(platform.ledger.balances).map(([account, fen]) => [account, yuan(fen)]),
      ),
    )
    expect(await textOf(seen.page.locator('#sum'))).toBe('¥0.00')
    expect(await seen.page.locator('#entries td.amount').allTextContents()).toEqual(
      platform.ledger.entries
        .toReversed()
        .flatMap(({ postings }) => postings.map(({ amount }) => yuan(amount))),
    )
  })

  test('a reader of QR codes reads the code_url from the page', async () => {
    const { data } = await place('scan-0001')
    const seen = await open()
    await card(seen, 'scan-0001').waitFor()
    const pixels = await seen.page.evaluate<string>(`(async () => {
      const image = Object.assign(new Image(), { src: document.querySelector('.qr').src })
      await image.decode()
      const context = Object.assign(document.createElement('canvas'), { width: 148, height: 148 }).getContext('2d')
      context.drawImage(image, 0, 0, 148, 148)
      return context.getImageData(0, 0, 148, 148).data.join()
    })()`)
    expect(readQr(Uint8ClampedArray.from(pixels.split(','), Number), 148, 148)?.data).toBe(data.code_url)
  })

  test('an order is closed, and what is refused is told beside the button', async () => {
    const seen = await open()
    await place('close-001')
    const order = card(seen, 'close-001')
    await button(order, 'close').click()
    await waitForState(order, 'Closed')
    expect(await order.locator('[aria-disabled=true]').count()).toBe(3)
    await button(order, 'pay').click({ force: true })
    await place('short-001')
    await platform.pay('short-001')
    const short = card(seen, 'short-001')
    await short.locator('input').fill('99')
    await button(short, 'refund').click()
    await waitFor(short.locator('.problem'), '超过可退金额')
    await short.locator('input').fill('much')
    await button(short, 'refund').click()
    await waitFor(short.locator('.problem'), 'an amount in yuan')
    expect(received).toHaveLength(1)
    expectRefusals(seen, 400)
  })

  test('a refund that the merchant asked for is let arrive', async () => {
    await place('arrive-01')
    await platform.pay('arrive-01')
    await instance.v3.refund.domestic.refunds.post({
      json: {
        out_trade_no: 'arrive-01',
        out_refund_no: 'R-arrive-01',
        notify_url: `${shop.baseURL}notify`,
        amount: { refund: 30, total: 100, currency: 'CNY' },
      },
    })
    const order = card(await open(), 'arrive-01')
    await waitFor(order.locator('.refunds'), 'On its way')
    await button(order, 'arrive').click()
    await waitFor(order.locator('.refunds'), 'Arrived')
    expect(received.at(-1)).toMatchObject({
      event_type: 'REFUND.SUCCESS',
      resource: { out_refund_no: 'R-arrive-01' },
    })
  })

  test('an exchange shows exactly what was signed, whether it was verified, and why not', async () => {
    const seen = await open()
    await place('signed-01')
    const other = new Wechatpay({
      ...platform.config,
      retry: false,
      privateKey: platform.config.brand.privateKey,
    })
    await expect(other.v3.certificates.get()).rejects.toMatchObject({ code: 'SIGN_ERROR' })
    await expect(
      instance.v2.pay.orderquery.post({
        xml: { appid: 'wx1', mch_id: platform.config.mchid, out_trade_no: 'unknown-1' },
      }),
    ).rejects.toMatchObject({ code: 'ORDERNOTEXIST' })
    const rows = seen.page.locator('#exchange-list .row')
    await rows.nth(2).waitFor()
    expect(await rows.locator('.pill').allTextContents()).toEqual(['Verified', 'Not verified', 'Verified'])
    for (const [at, exchange] of platform.requests.toReversed().entries()) {
      const row = rows.nth(at)
      await row.locator('summary').click()
      await row.locator('.signed[data-known]').waitFor()
      expect(await textOf(row.locator('.signed'))).toBe(exchange.signed)
      expect(await textOf(row.locator('.reason'))).toBe(exchange.reason ?? '')
    }
    expect(await textOf(rows.nth(0).locator('[data-field=note]'))).toContain('the key')
  })

  test('a notification that is not acknowledged shows the answers, and is sent again', async () => {
    const seen = await open()
    status = 500
    await place('again-001')
    await platform.pay('again-001')
    await seen.page.getByRole('tab', { name: 'Notifications' }).click()
    const row = seen.page.locator('#notification-list .row')
    await waitFor(row, 'Trying again')
    await row.locator('summary').click()
    await waitFor(row.locator('.answers'), '{"code":"FAIL","message":"no stock"}')
    expect(JSON.parse((await textOf(row.locator('pre')))!)).toEqual(platform.notifications.all[0]!.resource)
    status = 204
    await button(row, 'repeat').click()
    await waitFor(row, 'Acknowledged')
    expect(await row.locator('.answers .status').allTextContents()).toEqual(['500', '204'])
  })

  test('is in the language of the browser, and in the other at the press of a button, which is remembered', async () => {
    await place('words-001')
    const seen = await open({ locale: 'zh-CN' })
    const { page } = seen
    expect([await page.title(), await page.locator('html').getAttribute('lang')]).toEqual(['收银台', 'zh-CN'])
    await waitForState(card(seen, 'words-001'), '未支付')
    await button(card(seen, 'words-001'), 'pay').click()
    await waitForState(card(seen, 'words-001'), '已支付')
    await page.locator('#language').click()
    await waitForState(card(seen, 'words-001'), 'Paid')
    expect(await textOf(button(card(seen, 'words-001'), 'refund'))).toBe('Refund')
    await page.reload()
    await waitForState(card(seen, 'words-001'), 'Paid')
    expect([await page.title(), await page.locator('html').getAttribute('lang')]).toEqual(['Cashier', 'en'])
    expect(await (await open({ locale: 'fr-FR' })).page.title()).toBe('Cashier')
  })

  const CONTRAST = `(() => {
    const channels = (colour) => colour.match(/[\\d.]+/g).map(Number)
    const light = ([r, g, b]) => [r, g, b].map((one) => one / 255).map((one) => (one <= 0.04045 ? one / 12.92 : ((one + 0.055) / 1.055) ** 2.4)).reduce((sum, one, at) => sum + one * [0.2126, 0.7152, 0.0722][at], 0)
    const ground = (element) => { const colour = channels(getComputedStyle(element).backgroundColor); return colour[3] === 0 && element.parentElement ? ground(element.parentElement) : colour }
    const texts = [...document.querySelectorAll('h1, h2, h3, h4, dt, dd, label, legend, p, span, strong, button, time, summary *')].filter((element) => element.checkVisibility() && !element.closest('[aria-disabled=true]') && [...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim()))
    return texts.map((element) => { const [a, b] = [light(channels(getComputedStyle(element).color)), light(ground(element))]; return { text: element.textContent.trim().slice(0, 40), ratio: (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05) } })
  })()`

  test.each(['light', 'dark'] as const)('every text can be read in the %s', async (colorScheme) => {
    await place('colour-01')
    await place('colour-02')
    await platform.pay('colour-02')
    await fetch(new URL('/v3/certificates', platform.baseURL))
    const { page } = await open()
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    platform.fail({ mode: 'reset', rate: 0.1 })
    await page.locator('#exchange-list .row').nth(2).waitFor()
    await page.locator('#exchange-list .row').nth(1).locator('summary').click()
    await page.locator('#exchange-list .row .body span').first().waitFor()
    const bright = await page.evaluate(
      'getComputedStyle(document.body).backgroundColor.match(/\\d+/g).reduce((sum, one) => sum + Number(one), 0) > 384',
    )
    expect(bright).toBe(colorScheme === 'light')
    const texts = await page.evaluate<{ text: string; ratio: number }[]>(CONTRAST)
    expect(texts.length).toBeGreaterThan(25)
    expect(texts.filter(({ ratio }) => ratio < 4.5)).toEqual([])
    await page.getByRole('tab', { name: 'Controls' }).click()
    const controls = await page.evaluate<{ text: string; ratio: number }[]>(CONTRAST)
    expect(controls.map(({ text }) => text)).toEqual(
      expect.arrayContaining(['Keys that sign', 'reset', 'Inject']),
    )
    expect(controls.filter(({ ratio }) => ratio < 4.5)).toEqual([])
    await page.emulateMedia({ colorScheme: null, reducedMotion: null })
  })

  test('by keyboard alone: to the order, pay it, refund it, and through the tabs; the focus is always seen', async () => {
    await place('keys-0001')
    const seen = await open()
    const { page } = seen
    const order = card(seen, 'keys-0001')
    const focused = (): Promise<string> =>
      page.evaluate<string>(
        'document.activeElement.ariaLabel || document.activeElement.id || document.activeElement.tagName',
      )
    const isSeen = (): Promise<boolean> =>
      page.evaluate<boolean>(
        'getComputedStyle(document.activeElement).outlineStyle !== "none" && parseFloat(getComputedStyle(document.activeElement).outlineWidth) >= 2',
      )
    const tabTo = async (name: string): Promise<void> => {
      for (let steps = 0; steps < 20; steps++) {
        await page.keyboard.press('Tab')
        expect([await focused(), await isSeen()]).toEqual([expect.any(String), true])
        if ((await focused()) === name) return
      }
      throw new Error(`Tab never comes to ${name}`)
    }
    await tabTo('Pay keys-0001')
    await page.keyboard.press('Enter')
    await waitForState(order, 'Paid')
    expect(await focused()).toBe('Pay keys-0001')
    await page.keyboard.press('Enter')
    await tabTo('Refund keys-0001')
    await page.keyboard.press('Tab')
    await page.keyboard.type('0.01')
    await page.keyboard.press('Enter')
    await waitForState(order, 'Partly refunded')
    expect(received.map(({ event_type }) => event_type)).toEqual(['TRANSACTION.SUCCESS', 'REFUND.SUCCESS'])
    await page.reload()
    await waitForState(order, 'Partly refunded')
    await page.keyboard.press('Tab')
    expect([await focused(), await isSeen()]).toEqual(['skip', true])
    await page.keyboard.press('Enter')
    expect(await focused()).toBe('tab-exchanges')
    for (const name of ['tab-notifications', 'tab-ledger', 'tab-controls', 'tab-exchanges']) {
      await page.keyboard.press('ArrowRight')
      expect(await focused()).toBe(name)
      expect(await page.locator('[role=tab][aria-selected=true]').getAttribute('id')).toBe(name)
    }
    await tabTo('SUMMARY')
    await page.keyboard.press('Enter')
    await page.locator('#exchange-list .row[open] .signed[data-known]').waitFor()
  })

  /** A transfer that waits, a red packet, a complaint: each with its card. */
  const thing = ({ page }: Visit, number: string): Locator =>
    page.locator('.thing', { has: page.locator('.number', { hasText: new RegExp(`^${number}$`) }) })
  const transfer = (out_bill_no: string, more: object = {}) =>
    new Wechatpay({
      ...platform.config,
      retry: false,
      encrypt: true,
    }).v3.fundApp.mchTransfer.transferBills.post({
      json: {
        appid: 'wx8888888888888888',
        out_bill_no,
        transfer_scene_id: '1000',
        openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o',
        transfer_amount: 250_000,
        user_name: '张三丰',
        transfer_remark: '新会员有礼',
        notify_url: `${shop.baseURL}notify`,
        transfer_scene_report_infos: [
          { info_type: '活动名称', info_content: '新会员有礼' },
          { info_type: '奖励说明', info_content: '抽奖一等奖' },
        ],
        ...more,
      },
    })

  test('transfers, red packets and complaints have cards with their buttons, and are chosen by kind', async () => {
    const seen = await open()
    const { page } = seen
    const merchant = `mch:${platform.config.mchid}:BASIC`
    await place('payer-0001', { amount: { total: 1_000_000 } })
    await platform.pay('payer-0001')
    expect(await page.locator('#kinds').isVisible()).toBe(false)
    await transfer('transfer0001')
    await transfer('transfer0002')
    await instance.v2.mmpaymkttransfers.sendredpack.post({
      security: true,
      xml: {
        mch_billno: 'packet-0001',
        mch_id: platform.config.mchid,
        wxappid: 'wx8888888888888888',
        send_name: '商户',
        re_openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o',
        total_amount: 100,
        total_num: 1,
        wishing: '恭喜',
        client_ip: '127.0.0.1',
        act_name: '活动',
        remark: '备注',
      },
    })
    const [first, second, packet] = [
      thing(seen, 'transfer0001'),
      thing(seen, 'transfer0002'),
      thing(seen, 'packet-0001'),
    ]
    await waitFor(first.locator('.pill'), 'Waits for the user')
    expect([await textOf(first.locator('.total')), await textOf(first.locator('.description'))]).toEqual([
      '¥2,500.00',
      '新会员有礼 · 张三丰 · oUpF8uMuAJO_M2pxb1Q9zNjWeS6o',
    ])
    await first.getByRole('button', { name: 'Accept' }).click()
    await waitFor(first.locator('.pill'), 'Done')
    expect(await first.locator('.buttons').isVisible()).toBe(false)
    await second.getByRole('button', { name: 'Cannot be received' }).click()
    await waitFor(second.locator('.pill'), 'Failed')
    await packet.getByRole('button', { name: 'Open' }).click()
    await waitFor(packet.locator('.pill'), 'Opened')
    expect(platform.ledger.balance('user:oUpF8uMuAJO_M2pxb1Q9zNjWeS6o')).toBe(250_000 + 100 - 1_000_000)
    expect(platform.ledger.balance(merchant)).toBe(994_000 - 250_000 - 100)
    expect(received.map(({ event_type }) => event_type)).toEqual([
      'TRANSACTION.SUCCESS',
      'MCHTRANSFER.BILL.FINISHED',
      'MCHTRANSFER.BILL.FINISHED',
    ])

    const order = card(seen, 'payer-0001')
    await order.getByRole('button', { name: 'Complain' }).click()
    await page.keyboard.type('少了一只')
    await page.keyboard.press('Enter')
    const complaint = page.locator('.thing[data-kind=complaint]')
    await waitFor(complaint.locator('.description'), '少了一只 · payer-0001')
    await complaint.getByRole('button', { name: 'Reply as payer' }).click()
    await page.keyboard.press('Enter')
    await page.keyboard.type('还没有收到')
    await page.keyboard.press('Enter')
    await page.locator('.thing input').waitFor({ state: 'detached' })
    const { data } = await instance.v3.merchantService.complaintsV2._complaint_id_.negotiationHistorys.get({
      complaint_id: String(await textOf(complaint.locator('.number'))),
    })
    expect(data.data?.map(({ operate_details }) => operate_details)).toContain('还没有收到')

    expect(await page.locator('#kinds button').allTextContents()).toEqual([
      'All',
      'Orders 1',
      'Transfers 2',
      'Red packets 1',
      'Complaints 1',
    ])
    await page.locator('#kinds').getByRole('button', { name: 'Transfers' }).click()
    expect(await page.locator('#order-list > :visible .number').allTextContents()).toEqual([
      'transfer0002',
      'transfer0001',
    ])
    await page.locator('#orders input[type=search]').fill('0001')
    expect(await page.locator('#order-list > :visible .number').allTextContents()).toEqual(['transfer0001'])
  })

  test('a refund can fail, and a coupon is taken by whoever is typed', async () => {
    await place('fails-0001')
    await platform.pay('fails-0001')
    await instance.v3.refund.domestic.refunds.post({
      json: {
        out_trade_no: 'fails-0001',
        out_refund_no: 'R-fails-01',
        amount: { refund: 30, total: 100, currency: 'CNY' },
      },
    })
    const seen = await open()
    const order = card(seen, 'fails-0001')
    await order.getByRole('button', { name: 'Let it fail R-fails-01' }).click()
    await waitFor(order.locator('.refunds'), 'Abnormal')
    expect(await button(order, 'arrive').count()).toBe(0)
  })

  test('an application has a button for each state to which it may be brought, and tells the merchant', async () => {
    const seen = await open()
    await place('payer-0003', { amount: { total: 1_000_000 } })
    await platform.pay('payer-0003')
    await instance.v3.merchant.fund.withdraw.post({
      json: { out_request_no: 'withdraw00001', amount: 10_000, account_type: 'BASIC' },
    })
    const withdrawal = thing(seen, 'withdraw00001')
    await waitFor(withdrawal.locator('.pill'), 'CREATE_SUCCESS')
    expect(await textOf(withdrawal.locator('.total'))).toBe('¥100.00')
    await withdrawal.getByRole('button', { name: 'SUCCESS withdraw00001' }).click()
    await waitFor(withdrawal.locator('.pill'), 'Done')
    expect(await withdrawal.locator('.action button').allTextContents()).toEqual(['REFUND'])
    expect(await textOf(seen.page.locator('#kinds button').last())).toBe('Applications and more 1')
    expect(seen.complaints).toEqual([])
  })

  test('an exchange opens to both messages, what was encrypted, and the keys that were used', async () => {
    await place('payer-0002', { amount: { total: 1_000_000 } })
    await platform.pay('payer-0002')
    await transfer('transfer0003')
    const seen = await open()
    const row = seen.page.locator('#exchange-list .row', { hasText: 'transfer-bills' })
    await row.locator('summary').click()
    await row.locator('.keys:visible').waitFor()
    const { serial, certs } = platform.config
    expect(await row.locator('.keys dd').allTextContents()).toEqual([
      platform.requests.at(-1)!.requestId,
      `the merchant's certificate ${serial}`,
      `the platform key ${Object.keys(certs)[0]}`,
    ])
    const [request, response] = [row.locator('[data-side=request]'), row.locator('[data-side=response]')]
    expect(JSON.parse((await textOf(request.locator('.body')))!)).toEqual(
      JSON.parse(platform.requests.at(-1)!.request.body!),
    )
    expect(await textOf(request.locator('.opened dt'))).toBe('/user_name')
    expect(await textOf(request.locator('.opened dd'))).toBe('张三丰')
    expect(JSON.parse((await textOf(response.locator('.body')))!)).toMatchObject({
      out_bill_no: 'transfer0003',
    })
    await response.getByText('Headers').click()
    await waitFor(response.locator('.headers pre'), `wechatpay-serial: ${Object.keys(certs)[0]}`)
    expect(await request.locator('.headers pre').innerText()).not.toContain('authorization')
  })

  test('a notification opens to what was sent, and with which keys', async () => {
    await place('sent-00001')
    await platform.pay('sent-00001')
    const seen = await open()
    await seen.page.getByRole('tab', { name: 'Notifications' }).click()
    const row = seen.page.locator('#notification-list .row')
    await row.locator('summary').click()
    await row.getByText('As it was sent').click()
    const { mchid, certs } = platform.config
    await row.locator('.sent .body').waitFor()
    expect(await row.locator('.sent .keys dd').allTextContents()).toEqual([
      `the platform key ${Object.keys(certs)[0]}`,
      `the APIv3 key of ${mchid}, AES-256-GCM`,
    ])
    expect(JSON.parse((await textOf(row.locator('.sent .body')))!)).toEqual(
      JSON.parse(shop.last().body.toString()),
    )
    await waitFor(row.locator('.sent .headers'), 'Wechatpay-Signature: ')
  })

  test('is searched: in what is shown and in bodies, by what was refused, with the slash and Escape', async () => {
    for (const number of ['search-001', 'search-002', 'find-00003']) await place(number)
    await fetch(new URL('/v3/certificates', platform.baseURL))
    const seen = await open()
    const { page } = seen
    const rows = page.locator('#exchange-list .row:visible')
    await page.locator('#exchange-list .row').nth(3).waitFor()
    const count = async (expected: number): Promise<void> => {
      if (expected > 0) await rows.nth(expected - 1).waitFor()
      await rows.nth(expected).waitFor({ state: 'detached' })
      expect(await rows.count()).toBe(expected)
    }
    await page.keyboard.press('/')
    expect(await page.evaluate('document.activeElement.closest("section").id')).toBe('exchanges')
    await page.keyboard.type('search-00')
    await count(2)
    await place('search-003')
    await count(3)
    await page.locator('#exchanges input[type=search]').fill('nowhere at all')
    await page.getByText('Nothing matches.').waitFor()
    await page.keyboard.press('Escape')
    await count(5)
    await page.locator('#exchanges').getByRole('button', { name: 'Not verified' }).click()
    await count(1)
    expect(await textOf(rows.locator('.target'))).toBe('/v3/certificates')
    await card(seen, 'find-00003').getByRole('button', { name: 'Requests' }).click()
    await count(1)
    expect(await page.locator('#exchanges input[type=search]').inputValue()).toBe('find-00003')
    await page.locator('#orders input[type=search]').fill('SEARCH')
    expect(await page.locator('.order:visible .number').allTextContents()).toEqual([
      'search-003',
      'search-002',
      'search-001',
    ])
  })

  test('the controls advance the clock, inject faults and take them back, switch keys and send an event', async () => {
    status = 500
    const seen = await open()
    const { page } = seen
    await place('clock-0001', { time_expire: new Date(Date.now() + 3_600_000).toISOString() })
    await page.getByRole('tab', { name: 'Controls' }).click()
    await page.getByRole('button', { name: '+1 d' }).click()
    await waitForState(card(seen, 'clock-0001'), 'Closed')
    await waitFor(page.locator('#platform-ahead'), 'Ahead of this machine by 1 d')
    await page.locator('#by').fill('2h')
    await page.keyboard.press('Enter')
    await waitFor(page.locator('#platform-ahead'), '1 d 2 h')
    expect(Math.round((platform.now() - Date.now()) / 3_600_000)).toBe(26)

    await page.locator('#fault-path').fill('/v3/certificates')
    await page.getByRole('button', { name: 'Inject' }).click()
    await waitFor(page.locator('#fault-list li'), '403 NOT_ENOUGH')
    await page.locator('#fault-mode').selectOption('reset')
    await page.locator('#fault-path').fill('')
    await page.locator('#fault-method').selectOption('DELETE')
    await page.locator('#fault-rate').fill('50')
    await page.getByRole('button', { name: 'Inject' }).click()
    await waitFor(page.locator('#fault-list li').nth(1), '50 %')
    expect(await textOf(page.getByRole('tab', { name: 'Controls' }).locator('.count'))).toBe('2')
    await expect(instance.v3.certificates.get()).rejects.toMatchObject({ code: 'NOT_ENOUGH' })
    await page.locator('#fault-list li').nth(1).waitFor({ state: 'detached' })
    await page.getByRole('button', { name: 'Take back reset' }).click()
    await page.getByText('Nothing goes wrong.').waitFor()
    await page.locator('#fault-rate').fill('1000')
    await page.getByRole('button', { name: 'Inject' }).click()
    expect(await page.locator('#fault-list li').count()).toBe(0)

    await page.getByLabel('Platform certificate').check()
    await page.locator('#modes :not([aria-busy])[value=certificate]:checked').waitFor()
    expect(platform.mode).toBe('certificate')
    platform.switchTo('public-key')
    await page.locator('#modes [value=public-key]:checked').waitFor()

    status = 204
    await page.locator('#event').focus()
    await page.locator('#event-types option').nth(100).waitFor({ state: 'attached' })
    await page.locator('#event').fill('PAYSCORE.USER_PAID')
    await page.locator('#event-url').fill(new URL(shop.baseURL).host)
    await page.getByRole('button', { name: 'Send', exact: true }).click()
    await waitFor(seen.page.locator('#news'), 'PAYSCORE.USER_PAID: Acknowledged')
  })

  test('a reset is asked for twice, and the page begins anew with what is there from the beginning', async () => {
    await using preloaded = await createSimulator({ load: join(folder, 'keys.json'), orders: 2 })
    preloaded.reset()
    const seen = await open(undefined, preloaded.baseURL)
    const { page } = seen
    await page.locator('.order').nth(1).waitFor()
    const client = new Wechatpay({ ...preloaded.config, retry: false })
    await client.v3.certificates.get().catch(() => undefined)
    await page.locator('#exchange-list .row').waitFor()
    await page.getByRole('tab', { name: 'Controls' }).click()
    await page.locator('#reset').click()
    expect(await textOf(page.locator('#reset'))).toBe('Reset: are you sure?')
    expect(preloaded.requests).toHaveLength(1)
    await page.locator('#reset').click()
    await page.locator('#exchange-list .row').waitFor({ state: 'detached' })
    await page.locator('.order').nth(1).waitFor()
    expect(preloaded.requests).toHaveLength(0)
    expect(await page.locator('.order .number').allTextContents()).toEqual(
      expect.arrayContaining(['preloaded-0001', 'preloaded-0002']),
    )
    expect(seen.asked.filter((url) => !url.startsWith(preloaded.baseURL))).toEqual([])
    visits = visits.filter((one) => one !== seen)
    await leave(seen)
  })

  test('what happens is said to those who do not see it', async () => {
    const seen = await open()
    const news = seen.page.locator('#news[role=status]')
    await place('said-0001')
    await waitFor(news, 'said-0001: ¥1.00, Not paid')
    await button(card(seen, 'said-0001'), 'pay').click()
    await waitFor(news, 'TRANSACTION.SUCCESS: Acknowledged')
  })

  test('hostile text is only text', async () => {
    const seen = await open()
    const hostile = [
      '<img src=x onerror=document.title="run">',
      '"><script>document.title="run"</script>',
      '<a href="javascript:document.title=1">x</a>',
      '{{7*7}}${7*7}',
      '\u202Etxt.exe',
    ]
    for (const [at, description] of hostile.entries())
      await place(`hostile-${at}`, {
        description,
        notify_url: `${shop.baseURL}?x=<script>document.title="run"</script>`,
      })
    await fetch(
      new URL(
        '/v3/<img src=x onerror=document.title="run">?"><script>document.title="run"</script>',
        platform.baseURL,
      ),
      {
        headers: { authorization: 'WECHATPAY2-SHA256-RSA2048 mchid="<img src=x onerror=document.title=1>"' },
      },
    )
    await platform.pay('hostile-1')
    for (const [at, description] of hostile.entries())
      expect(await textOf(card(seen, `hostile-${at}`).locator('.description'))).toBe(description)
    await seen.page.locator('#exchange-list .row').first().locator('summary').click()
    await waitFor(seen.page.locator('#exchange-list .reason').first(), '<img src=x onerror=document.title=1>')
    expect(await seen.page.title()).toBe('Cashier')
    expect(
      await seen.page.evaluate(
        'document.querySelectorAll("script:not([src]), img:not(.qr):not([src^=\\"/cashier/\\"]), a, [onerror]").length',
      ),
    ).toBe(0)
    await expect(seen.page.evaluate('document.body.innerHTML = "<b>x</b>"')).rejects.toThrow(/TrustedHTML/)
    seen.complaints.length = 0
  })

  test('a page of another origin cannot press a button, nor read', async () => {
    await place('strange-1')
    await using stranger = await startServer((_, response) => {
      response.writeHead(200, { 'content-type': 'text/html' }).end('<title>stranger</title>')
    })
    const context = await browser.newContext()
    const page = await context.newPage()
    await page.goto(stranger.baseURL)
    const answers = await page.evaluate(`Promise.all([
      fetch('${platform.baseURL}cashier/pay', { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"out_trade_no":"strange-1"}' }),
      fetch('${platform.baseURL}cashier/pay', { method: 'POST', mode: 'no-cors', body: '{"out_trade_no":"strange-1"}' }),
      fetch('${platform.baseURL}cashier/exchanges/1'),
      new Promise((_, reject) => { new EventSource('${platform.baseURL}cashier/events').onerror = reject }),
      new Promise((resolve, reject) => { const image = new Image(); image.onload = resolve; image.onerror = reject; image.src = '${platform.baseURL}cashier/qr/strange-1' }),
      new Promise((resolve) => { const frame = document.createElement('iframe'); frame.src = '${platform.baseURL}'; frame.onload = () => resolve(frame.contentDocument); document.body.append(frame) }),
    ].map((one) => one.then((got) => (got === null ? 'blocked' : 'read'), () => 'blocked')))`)
    expect(answers).toEqual(['blocked', 'blocked', 'blocked', 'blocked', 'blocked', 'blocked'])
    await page.evaluate(
      `(() => { const form = document.createElement('form'); form.method = 'post'; form.enctype = 'text/plain'; form.action = '${platform.baseURL}cashier/pay'; document.body.append(form); form.submit() })()`,
    )
    await page.waitForURL(`${platform.baseURL}cashier/pay`)
    expect(await page.textContent('body')).toContain('FORBIDDEN')
    await context.close()
    expect(received).toEqual([])
    const { data } = await instance.v3.pay.transactions.outTradeNo._out_trade_no_.get({
      out_trade_no: 'strange-1',
      query: { mchid: platform.config.mchid },
    })
    expect(data.trade_state).toBe('NOTPAY')
  })

  test('fits a phone: one part at a time, nothing wider than the screen', async () => {
    await place('phone-001', { description: '很长的商品描述'.repeat(18) })
    await platform.pay('phone-001')
    await place('phone-002')
    const seen = await open({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true })
    const { page } = seen
    for (const name of ['Orders', 'Exchanges', 'Notifications', 'Ledger', 'Controls']) {
      await page.getByRole('tab', { name }).tap()
      expect(await page.locator('main > section:visible').count()).toBe(1)
      expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true)
    }
    await page.getByRole('tab', { name: 'Orders' }).tap()
    await button(card(seen, 'phone-002'), 'pay').tap()
    await waitForState(card(seen, 'phone-002'), 'Paid')
  })

  describe('with 1,000 exchanges', () => {
    test('and more shows the last thousand, newest first, and stays quick', async () => {
      const seen = await open()
      const { page } = seen
      const target = (at: number): string => `/pay/orderquery?at=${at}` // APIv2 signs no refusal: quickly made
      for (let at = 0; at < 1_050; at += 50)
        await Promise.all(
          Array.from({ length: 50 }, (_, one) =>
            platform.fetch(new Request(new URL(target(at + one), platform.baseURL))),
          ),
        )
      const rows = page.locator('#exchange-list .row')
      await page.waitForFunction(
        `document.querySelectorAll('#exchange-list .row').length === 1000 && document.querySelector('#exchange-list .row .target').textContent === ${JSON.stringify(platform.requests.at(-1)!.target)}`,
      )
      expect(await rows.locator('.target').allTextContents()).toEqual(
        platform.requests.map((one) => one.target).toReversed(),
      )
      expect(await textOf(page.getByRole('tab', { name: 'Exchanges' }).locator('.count'))).toBe('1,000')
      await place('quick-001')
      await waitFor(card(seen, 'quick-001'), 'Not paid')
      await rows.first().locator('summary').click()
      await rows.first().locator('.signed[data-known]').waitFor()
      const nodes = await page.evaluate<number>('document.querySelectorAll("*").length')
      expect(nodes).toBeLessThan(16_000)
    })
  })

  test('a line that breaks is taken up again where it broke: nothing is lost, and nothing is told twice', async () => {
    await place('before-01')
    await using relay = await startRelay(Number(new URL(platform.baseURL).port))
    const seen = await open(undefined, relay.baseURL)
    const { page } = seen
    await page.evaluate('document.querySelector(".order").dataset.mine = "yes"')
    relay.cut()
    await page.locator('#line[data-tone=bad]').waitFor()
    await place('meanwhile')
    await platform.pay('before-01')
    await waitForState(card(seen, 'before-01'), 'Paid')
    await waitForState(card(seen, 'meanwhile'), 'Not paid')
    expect(await page.locator('.order').count()).toBe(2)
    expect(await card(seen, 'before-01').getAttribute('data-mine')).toBe('yes')
    expect(seen.asked.filter((url) => !url.startsWith(relay.baseURL))).toEqual([])
    visits = []
    await leave(seen)
  })

  test('a platform that starts anew at the same place is shown anew', async () => {
    await place('before-01')
    const { port } = new URL(platform.baseURL)
    const seen = await open()
    await card(seen, 'before-01').waitFor()
    await platform.close()
    await seen.page.locator('#line[data-tone=bad]').waitFor()
    platform = await createSimulator({ port: Number(port), load: join(folder, 'keys.json') })
    instance = new Wechatpay({ ...platform.config, retry: false })
    await seen.page.locator('#line[data-tone=good]').waitFor()
    await place('after-001', { notify_url: 'https://www.example.com/' })
    await card(seen, 'after-001').waitFor()
    expect(await card(seen, 'before-01').count()).toBe(0)
    seen.complaints.length = 0
  })
})
