/**
 * examples/telemetry with OpenTelemetry's own SDK and exporters in memory: what it says of
 * calls, notifications and stores.
 */
import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { context, metrics, SpanStatusCode, trace } from '@opentelemetry/api'
import { AsyncLocalStorageContextManager } from '@opentelemetry/context-async-hooks'
import {
  AggregationTemporality,
  InMemoryMetricExporter,
  MeterProvider,
  PeriodicExportingMetricReader,
} from '@opentelemetry/sdk-metrics'
import {
  BasicTracerProvider,
  InMemorySpanExporter,
  SimpleSpanProcessor,
  type ReadableSpan,
} from '@opentelemetry/sdk-trace-base'
import { Wechatpay, type DiagnosticEvents } from 'wechatpay-chain'
import {
  createFetchHandler,
  MemoryStore,
  Notifications,
  type DedupeStore,
  type Minted,
} from 'wechatpay-chain/notifications'
import { createSimulator, type Simulator } from 'wechatpay-chain/simulator'
import { watchWechatpay } from '../../examples/telemetry/opentelemetry.js'
import { blocksOf, page, runBlock } from '../helpers/blocks.js'

const spans = new InMemorySpanExporter()
const points = new InMemoryMetricExporter(AggregationTemporality.DELTA)
const reader = new PeriodicExportingMetricReader({ exporter: points, exportIntervalMillis: 3_600_000 })
const manager = new AsyncLocalStorageContextManager().enable()
const tracers = new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(spans)] })
const meters = new MeterProvider({ readers: [reader] })
let platform: Simulator
let instance: Wechatpay
let end: () => void

beforeAll(async () => {
  context.setGlobalContextManager(manager)
  trace.setGlobalTracerProvider(tracers)
  metrics.setGlobalMeterProvider(meters)
  platform = await createSimulator()
  instance = new Wechatpay(platform.config)
})
afterAll(async () => {
  await platform.close()
  await Promise.all([tracers.shutdown(), meters.shutdown()])
  for (const api of [context, trace, metrics]) api.disable()
})
beforeEach(() => {
  spans.reset()
  points.reset()
  end = watchWechatpay()
})
afterEach(() => {
  end()
  platform.heal()
})

const order = (out_trade_no: string) => ({
  json: {
    appid: 'wxd678efh567hg6787',
    mchid: platform.config.mchid,
    description: 'x',
    out_trade_no,
    notify_url: 'https://www.example.com/notify',
    amount: { total: 1 },
  },
})
const shown = ({ name, status, attributes }: ReadableSpan) => ({
  name,
  failed: status.code === SpanStatusCode.ERROR ? status.message : undefined,
  attributes,
})
async function metric(name: string) {
  await reader.forceFlush()
  return points
    .getMetrics()
    .flatMap(({ scopeMetrics }) => scopeMetrics.flatMap((scope) => scope.metrics))
    .filter(({ descriptor }) => descriptor.name === name)
    .flatMap(({ dataPoints }) => dataPoints.map(({ attributes, value }) => ({ attributes, value })))
}

describe('a call', () => {
  test('is a span under the one that is active, with its attempt under it', async () => {
    const outer = tracers.getTracer('shop').startSpan('checkout')
    await context.with(trace.setSpan(context.active(), outer), () =>
      instance.v3.pay.transactions.native.post(order('telemetry-0001')),
    )
    outer.end()
    const [attempt, call] = spans.getFinishedSpans() as [ReadableSpan, ReadableSpan]
    expect(shown(call)).toEqual({
      name: 'POST v3/pay/transactions/native',
      failed: undefined,
      attributes: {
        'http.request.method': 'POST',
        'url.template': 'v3/pay/transactions/native',
        'wechatpay.attempts': 1,
        'http.response.status_code': 200,
        'wechatpay.verified': true,
        'wechatpay.request_id': expect.any(String),
      },
    })
    expect(shown(attempt)).toMatchObject({ name: 'attempt 1', attributes: { 'wechatpay.attempt': 1 } })
    expect(call.parentSpanContext?.spanId).toBe(outer.spanContext().spanId)
    expect(attempt.parentSpanContext?.spanId).toBe(call.spanContext().spanId)
    expect(await metric('wechatpay.call.duration')).toEqual([
      {
        attributes: { method: 'POST', template: 'v3/pay/transactions/native', outcome: 'success' },
        value: expect.objectContaining({ count: 1 }),
      },
    ])
    expect(await metric('wechatpay.refusals')).toEqual([])
  })
  test('that is repeated is one span, with a span for each attempt', async () => {
    platform.fail({ mode: 'reset', times: 1 })
    await instance.v3.pay.transactions.outTradeNo._out_trade_no_.get({
      out_trade_no: 'telemetry-0001',
      query: { mchid: platform.config.mchid },
    })
    expect(spans.getFinishedSpans().map(({ name, status }) => [name, status.code])).toEqual([
      ['attempt 1', SpanStatusCode.ERROR],
      ['attempt 2', SpanStatusCode.UNSET],
      ['GET v3/pay/transactions/out-trade-no/{out_trade_no}', SpanStatusCode.UNSET],
    ])
    expect(spans.getFinishedSpans()[2]!.attributes).toMatchObject({ 'wechatpay.attempts': 2 })
  })
  test('that the platform refuses has its code and its outcome, and is counted', async () => {
    await instance.v3.pay.transactions.outTradeNo._out_trade_no_
      .get({ out_trade_no: 'unknown-0001', query: { mchid: platform.config.mchid } })
      .catch(() => undefined)
    const call = spans.getFinishedSpans().at(-1)!
    expect(shown(call)).toMatchObject({
      failed: 'ORDER_NOT_EXIST',
      attributes: {
        'wechatpay.code': 'ORDER_NOT_EXIST',
        'wechatpay.outcome': 'rejected',
        'wechatpay.verified': true,
      },
    })
    expect(await metric('wechatpay.refusals')).toEqual([
      {
        attributes: {
          template: 'v3/pay/transactions/out-trade-no/{out_trade_no}',
          code: 'ORDER_NOT_EXIST',
          outcome: 'rejected',
        },
        value: 1,
      },
    ])
  })
  test('that was never sent has a span without an attempt', async () => {
    await instance
      .chain('v3/pay/transactions/out-trade-no/{out_trade_no}' as string)
      .get()
      .catch(() => undefined)
    expect(spans.getFinishedSpans().map(shown)).toEqual([
      expect.objectContaining({
        failed: 'ERR_INPUT_PATH_MISSING',
        attributes: expect.objectContaining({ 'wechatpay.outcome': 'not-sent', 'wechatpay.attempts': 0 }),
      }),
    ])
  })
  test('of many at once each has its own span', async () => {
    await Promise.all(
      Array.from({ length: 20 }, (_, at) =>
        instance.v3.pay.transactions.native.post(order(`telemetry-1${at}`)),
      ),
    )
    const finished = spans.getFinishedSpans()
    const callIds = new Set(
      finished.filter(({ name }) => name.startsWith('POST')).map((span) => span.spanContext().spanId),
    )
    const parents = new Set(
      finished.filter(({ name }) => name === 'attempt 1').map((span) => span.parentSpanContext?.spanId),
    )
    expect([callIds.size, parents]).toEqual([20, callIds])
  })
})

describe('a notification', () => {
  const deliver = async (
    minted: Minted,
    dedupe: DedupeStore = new MemoryStore(),
    handler: () => unknown = () => undefined,
    times = 1,
  ): Promise<void> => {
    const handle = createFetchHandler(
      new Notifications({ ...platform.config, dedupe }),
      { 'TRANSACTION.SUCCESS': handler },
      { onError: () => undefined },
    )
    for (let time = 0; time < times; time++)
      await handle(
        new Request('https://www.example.com/', {
          method: 'POST',
          headers: minted.headers,
          body: minted.body,
        }),
      )
  }
  const minted = (): Minted =>
    platform.sign({ event_type: 'TRANSACTION.SUCCESS', resource: { out_trade_no: 'SECRET-NUMBER' } })

  test('is a span with its type and what became of it; the store is timed', async () => {
    await deliver(minted(), new MemoryStore(), () => undefined, 2)
    expect(spans.getFinishedSpans().map(({ attributes }) => attributes)).toEqual([
      {
        'http.response.status_code': 204,
        'wechatpay.api': 'v3',
        'wechatpay.id': expect.any(String),
        'wechatpay.event_type': 'TRANSACTION.SUCCESS',
        'wechatpay.outcome': 'handled',
      },
      expect.objectContaining({ 'wechatpay.outcome': 'duplicate' }),
    ])
    expect((await metric('wechatpay.store.duration')).map(({ attributes }) => attributes)).toEqual([
      { operation: 'claim', result: 'claimed' },
      { operation: 'complete' },
      { operation: 'claim', result: 'done' },
    ])
    expect((await metric('wechatpay.notification.duration')).length).toBeGreaterThan(0)
  })
  test.each<[string, () => Promise<void>, string | undefined, object]>([
    [
      'that is forged',
      () => deliver({ ...minted(), body: minted().body }),
      'ERR_SIG_INVALID',
      {
        'http.response.status_code': 401,
        'wechatpay.name': 'SignatureError',
        'wechatpay.code': 'ERR_SIG_INVALID',
      },
    ],
    [
      'that is a probe',
      () => {
        const { headers, body } = minted()
        return deliver({ headers: { ...headers, 'wechatpay-signature': 'WECHATPAY/SIGNTEST/x' }, body })
      },
      undefined,
      { 'wechatpay.code': 'ERR_NOTIFY_PROBE', 'http.response.status_code': 401 },
    ],
    [
      'whose handler throws',
      () =>
        deliver(minted(), new MemoryStore(), () => {
          throw new RangeError('SECRET-NUMBER')
        }),
      'unknown',
      {
        'http.response.status_code': 500,
        'wechatpay.name': 'RangeError',
        'wechatpay.event_type': 'TRANSACTION.SUCCESS',
      },
    ],
    [
      'whose store fails',
      () =>
        deliver(minted(), {
          claim: async () => Promise.reject(new TypeError('SECRET-NUMBER')),
          complete: () => undefined,
          release: () => undefined,
        }),
      'unknown',
      { 'wechatpay.name': 'TypeError', 'http.response.status_code': 500 },
    ],
  ])('%s is a span that says so, and nothing secret', async (_, run, failed, attributes) => {
    await run()
    const [span] = spans.getFinishedSpans().map(shown)
    expect(span).toMatchObject({ name: 'notification', failed, attributes })
    expect(JSON.stringify(spans.getFinishedSpans().map(shown))).not.toContain('SECRET-NUMBER')
  })
  test('without a handler is unhandled, where nobody takes it', async () => {
    const handle = createFetchHandler(
      new Notifications(platform.config),
      { 'REFUND.SUCCESS': () => undefined },
      { onUnhandled: 'acknowledge' },
    )
    const { headers, body } = minted()
    await handle(new Request('https://www.example.com/', { method: 'POST', headers, body }))
    expect(spans.getFinishedSpans()[0]!.attributes).toMatchObject({ 'wechatpay.outcome': 'unhandled' })
  })
})

test('when the watching has ended, nothing is told', async () => {
  end()
  await instance.v3.pay.transactions.native.post(order('telemetry-0003'))
  expect(spans.getFinishedSpans()).toEqual([])
})

describe('docs/telemetry.md', () => {
  const EVENTS: (keyof DiagnosticEvents)[] = [
    'wechatpay-chain:call:start',
    'wechatpay-chain:call:end',
    'wechatpay-chain:call:error',
    'wechatpay-chain:request:start',
    'wechatpay-chain:request:end',
    'wechatpay-chain:request:error',
    'wechatpay-chain:notification:start',
    'wechatpay-chain:notification:end',
    'wechatpay-chain:notification:error',
    'wechatpay-chain:store:end',
    'wechatpay-chain:store:error',
  ]

  test('has a row for every event, with every member that is published', async () => {
    const rows = new Map(
      Array.from(
        page('docs/telemetry.md').matchAll(/^\| `(wechatpay-chain:[\w:]+)` \| (.+) \|$/gm),
        ([, name, members]) => [name!, Array.from(members!.matchAll(/`(\w+)`/g), ([, one]) => one!)],
      ),
    )
    expect([...rows.keys()]).toEqual(EVENTS)
    const heard: [string, object][] = []
    const listen = (facts: unknown, name: string | symbol) => void heard.push([String(name), facts as object])
    for (const name of EVENTS) subscribe(name, listen)
    try {
      await instance.v3.pay.transactions.native.post(order('telemetry-0004'))
      await instance.v3.pay.transactions.outTradeNo._out_trade_no_
        .get({ out_trade_no: 'unknown-0001', query: { mchid: platform.config.mchid } })
        .catch(() => undefined)
      const handle = createFetchHandler(
        new Notifications(platform.config),
        { 'TRANSACTION.SUCCESS': () => undefined, 'REFUND.SUCCESS': () => Promise.reject(new Error('x')) },
        { onError: () => undefined },
      )
      for (const event_type of ['TRANSACTION.SUCCESS', 'REFUND.SUCCESS']) {
        const { headers, body } = platform.sign({ event_type, resource: {} })
        await handle(new Request('https://www.example.com/', { method: 'POST', headers, body }))
      }
    } finally {
      for (const name of EVENTS) unsubscribe(name, listen)
    }
    const unknown = heard.flatMap(([name, facts]) =>
      Object.keys(facts)
        .filter((member) => !rows.get(name)!.includes(member))
        .map((member) => `${name} ${member}`),
    )
    expect(unknown).toEqual([])
    expect(new Set(heard.map(([name]) => name)).size).toBeGreaterThan(9)
  })
  test.each(blocksOf(page('docs/telemetry.md')))(
    'the block beginning "%s" prints what it says',
    async (_, code) => {
      const listened: [string, (facts: unknown) => void][] = []
      const printed = await runBlock(
        code,
        {
          'node:diagnostics_channel': {
            subscribe: (name: string, listener: (facts: unknown) => void) => {
              listened.push([name, listener])
              subscribe(name, listener)
            },
          },
        },
        { instance, mchid: platform.config.mchid },
      )
      for (const [name, listener] of listened) unsubscribe(name, listener)
      expect(printed).toEqual([/^\/\/ (.+)$/m.exec(code)![1]])
    },
  )
})
