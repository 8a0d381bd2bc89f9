/** OpenTelemetry: a span for each call with one for each attempt, spans of notifications, metrics of latency and refusals. */
import {
  context,
  metrics,
  SpanKind,
  SpanStatusCode,
  trace,
  type Attributes,
  type Span,
} from '@opentelemetry/api'
import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import type { DiagnosticEvents } from 'wechatpay-chain'

type Name = keyof DiagnosticEvents
type Listeners = { readonly [Event in Name]?: (facts: DiagnosticEvents[Event]) => void }

/** Begins to watch every client and every receiver of this process. @returns what ends it */
export function watchWechatpay(): () => void {
  const tracer = trace.getTracer('wechatpay-chain')
  const meter = metrics.getMeter('wechatpay-chain')
  const callDuration = meter.createHistogram('wechatpay.call.duration', { unit: 's' })
  const refusals = meter.createCounter('wechatpay.refusals')
  const notificationDuration = meter.createHistogram('wechatpay.notification.duration', { unit: 's' })
  const storeDuration = meter.createHistogram('wechatpay.store.duration', { unit: 's' })
  const calls = new Map<number, Span>()
  const attempts = new Map<number, Span>()
  const deliveries = new Map<number, Span>()

  return listen({
    'wechatpay-chain:call:start': ({ call, method, template }) => {
      const attributes = { 'http.request.method': method, 'url.template': template }
      calls.set(call, tracer.startSpan(`${method} ${template}`, { attributes }))
    },
    'wechatpay-chain:call:end': ({ call, method, template, milliseconds, ...facts }) => {
      finish(calls, call, of(facts))
      callDuration.record(milliseconds / 1000, { method, template, outcome: 'success' })
    },
    'wechatpay-chain:call:error': ({ call, method, template, milliseconds, ...facts }) => {
      const { code, outcome } = facts
      finish(calls, call, of(facts), code)
      callDuration.record(milliseconds / 1000, { method, template, outcome, code })
      refusals.add(1, { template, code, outcome })
    },
    'wechatpay-chain:request:start': ({ call, method, template, attempt }) => {
      const parent = calls.get(call)
      const attributes = {
        'http.request.method': method,
        'url.template': template,
        'wechatpay.attempt': attempt,
      }
      const under = parent ? trace.setSpan(context.active(), parent) : context.active()
      attempts.set(call, tracer.startSpan(`attempt ${attempt}`, { kind: SpanKind.CLIENT, attributes }, under))
    },
    'wechatpay-chain:request:end': ({ call, status, requestId }) =>
      finish(attempts, call, of({ status, requestId })),
    'wechatpay-chain:request:error': ({ call, code, status, requestId, outcome }) =>
      finish(attempts, call, of({ code, status, requestId, outcome }), code),
    'wechatpay-chain:notification:start': ({ delivery }) => {
      deliveries.set(delivery, tracer.startSpan('notification', { kind: SpanKind.SERVER }))
    },
    'wechatpay-chain:notification:end': ({ delivery, milliseconds, ...facts }) => {
      const { event_type, outcome } = facts
      finish(deliveries, delivery, of(facts))
      notificationDuration.record(milliseconds / 1000, { event_type, outcome })
    },
    'wechatpay-chain:notification:error': ({ delivery, milliseconds, ...facts }) => {
      const { code, status } = facts
      // A probe of WeChat Pay must be refused: it is no failure.
      finish(deliveries, delivery, of(facts), code === 'ERR_NOTIFY_PROBE' ? undefined : code)
      notificationDuration.record(milliseconds / 1000, { code, status })
    },
    'wechatpay-chain:store:end': ({ operation, milliseconds, result }) =>
      storeDuration.record(milliseconds / 1000, { operation, ...(result && { result }) }),
    'wechatpay-chain:store:error': ({ operation, milliseconds, name }) =>
      storeDuration.record(milliseconds / 1000, { operation, 'error.type': name }),
  })
}

function listen(listeners: Listeners): () => void {
  const entries = Object.entries(listeners) as [Name, (facts: unknown) => void][]
  for (const [name, listener] of entries) subscribe(name, listener)
  return () => {
    for (const [name, listener] of entries) unsubscribe(name, listener)
  }
}

/** Facts as attributes: `requestId` is `wechatpay.request_id`, `status` what HTTP calls so. */
function of(facts: object): Attributes {
  const named = Object.entries(facts).map(([name, value]): [string, string | number | boolean] => [
    name === 'status'
      ? 'http.response.status_code'
      : `wechatpay.${name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)}`,
    value,
  ])
  return Object.fromEntries(named.filter(([, value]) => value !== undefined))
}

/** @param code why it failed */
function finish(spans: Map<number, Span>, id: number, attributes: Attributes, code?: string): void {
  const span = spans.get(id)
  spans.delete(id)
  if (code !== undefined) span?.setStatus({ code: SpanStatusCode.ERROR, message: code })
  span?.setAttributes(attributes).end()
}
