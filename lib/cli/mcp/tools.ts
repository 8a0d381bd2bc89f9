/** The tools that are offered: what each takes, and what it answers. */
import { explain } from '../explain/explain.js'
import { NEXT, OUTCOMES } from '../advice.js'
import { LANGUAGE, t } from '../language.js'
import { loadSchemas } from '../operations.js'
import { McpError, type SimulatorCalls } from './call.js'
import { catalogue } from './catalogue.js'
import { findEntries } from './find.js'
import { describe, knownOf, shortOf, targetOf } from './operation.js'
import { masked, withoutSecrets } from './secrets.js'
import { explainSignature } from './signature/explain.js'
import type { SignatureQuestion } from './signature/report.js'

type Given = Readonly<Record<string, unknown>>

export interface Tool {
  readonly name: string
  readonly description: string
  readonly inputSchema: { readonly type: 'object'; readonly [member: string]: unknown }
  /** Does it only read? */
  readonly reads: boolean
  /** @throws McpError for what makes no sense */
  readonly run: (given: Given) => Promise<unknown>
}

const MOST_FOUND = 20
const string = (description: string) => ({ type: 'string', description })
const OPERATION = string('verb and path, as find_operation gives them: "POST v3/pay/transactions/native"')

export function toolsOf(calls: SimulatorCalls, now: () => number): Tool[] {
  return [
    {
      name: 'find_operation',
      description:
        'Finds operations of the WeChat Pay API by Chinese or English words (退款, 小程序下单, refund, "close order"), most likely first: verb and path, official Chinese name, product, official page.',
      inputSchema: {
        type: 'object',
        properties: {
          words: string('what is wanted, in Chinese or English'),
          limit: {
            type: 'integer',
            minimum: 1,
            maximum: MOST_FOUND,
            description: 'how many; 8 unless given',
          },
        },
        required: ['words'],
      },
      reads: true,
      run: async (given) => {
        const found = findEntries(await catalogue(), text(given, 'words'), Number(given['limit'] ?? 8))
        return { operations: found.map(shortOf) }
      },
    },
    {
      name: 'describe_operation',
      description:
        'One operation whole: its TypeScript types with the official field names, limits and examples, the notification that brings its result, its official page, and a sample program that runs as it is against a simulated platform.',
      inputSchema: { type: 'object', properties: { operation: OPERATION }, required: ['operation'] },
      reads: true,
      run: async (given) => describe(text(given, 'operation')),
    },
    {
      name: 'explain',
      description:
        'Cause and cure of an error code: one of wechatpay-chain (ERR_…) or of the platform (SIGN_ERROR, PARAM_ERROR), whether money may have moved, and what to do next.',
      inputSchema: {
        type: 'object',
        properties: {
          code: string('the code: ERR_SIG_INVALID, SIGN_ERROR'),
          operation: string('only what it means there: "POST v3/refund/domestic/refunds"'),
        },
        required: ['code'],
      },
      reads: true,
      run: async (given) => explained(text(given, 'code'), optional(given, 'operation')),
    },
    {
      name: 'explain_signature',
      description:
        'Says why a signature fails, from pasted headers: of a request (Authorization) or of an answer or notification (Wechatpay-*). Needs no secret: never paste a private key, an APIv3 key or an APIv2 key. With the public key or certificate it also finds which other string was signed.',
      inputSchema: {
        type: 'object',
        properties: {
          headers: string(
            'the headers as they were sent or came, one a line; the output of curl -v; or JSON',
          ),
          method: string('of a request: GET, POST, …'),
          url: string('of a request: the URL or the path with its query, as sent'),
          body: string('the body, byte for byte'),
          public_key: string(
            "PEM: of a request the merchant's certificate (apiclient_cert.pem), of an answer WeChat Pay's public key or platform certificate",
          ),
        },
        required: ['headers'],
      },
      reads: true,
      run: async (given) => {
        text(given, 'headers')
        for (const name of ['method', 'url', 'body', 'public_key']) optional(given, name)
        const { shown, ...report } = explainSignature(given as unknown as SignatureQuestion, now())
        return masked(report, shown)
      },
    },
    {
      name: 'call_simulator',
      description:
        'Makes a call against a simulated WeChat Pay on this machine, never against the real one: no account, no money. Also its controls, as POST simulator/pay with options { json: { out_trade_no } }, which pays an order; GET simulator/openapi.json lists them.',
      inputSchema: {
        type: 'object',
        properties: {
          operation: OPERATION,
          options: {
            type: 'object',
            description:
              'as in a program: path variables by name, query, json (xml for v2), encrypt; the merchant number is filled in where it is missing',
          },
          base_url: string(
            'a simulator that runs already, http://127.0.0.1:4010/ of wxpay simulate; otherwise one is started',
          ),
        },
        required: ['operation'],
      },
      reads: false,
      run: (given) => called(given, calls),
    },
  ]
}

function explained(code: string, operation: string | undefined): object {
  const found = explain(code.slice(0, 80), LANGUAGE, operation)
  if (found.kind === 'unknown')
    throw new McpError(
      withoutSecrets(
        t(
          `${found.code} is not among the codes whose meaning is known${found.near === undefined ? '' : `. Did you mean ${found.near}?`}`,
          `${found.code} 不在已知的错误码之中${found.near === undefined ? '' : `，是不是 ${found.near}？`}`,
        ),
      ),
    )
  if (found.kind === 'ours') return found
  const { meanings, ...rest } = found
  return {
    ...rest,
    meanings: meanings.map(({ outcome, advice, ...meaning }) => ({
      ...meaning,
      outcome: OUTCOMES[outcome],
      advice: NEXT[advice],
    })),
  }
}

async function called(given: Given, calls: SimulatorCalls): Promise<object> {
  const written = text(given, 'operation')
  const base = optional(given, 'base_url')
  const options = (given['options'] ?? {}) as Given
  if (typeof options !== 'object' || options === null || Array.isArray(options))
    throw new McpError(t('options must be an object', 'options 应为对象'))
  const { method, template } = targetOf(written)
  if (template.startsWith('simulator/')) return calls.control(method, template, options['json'], base)
  const { key } = await knownOf(written, await loadSchemas())
  const [verb = '', path = ''] = key.split(' ')
  return calls.call({ method: verb, template: path, known: undefined }, options, base)
}

/** @throws McpError */
function text(given: Given, name: string): string {
  const value = optional(given, name)
  if (value === undefined || value.trim() === '') throw new McpError(t(`${name} is missing`, `缺少 ${name}`))
  return value
}

function optional(given: Given, name: string): string | undefined {
  const value = given[name]
  if (value === undefined || value === null) return undefined
  if (typeof value !== 'string') throw new McpError(t(`${name} must be a string`, `${name} 应为字符串`))
  return value
}
