/** `wxpay request`: any endpoint, by path or by chain. */
import { checkTarget } from '../../files/save.js'
import type { ConfigOptions, Wechatpay } from '../../index.js'
import { fill } from '../../merchants/defaults.js'
import type { Context } from '../context.js'
import { openClient } from '../credentials/client.js'
import { milliseconds } from '../duration.js'
import { report, UsageError } from '../failure.js'
import { writeNew } from '../files.js'
import { interruptible } from '../interrupt.js'
import { nearestOrBegun } from '../../text/nearest.js'
import { callOptions, findOperation, loadSchemas, verbsOf, type Schemas, type Target } from '../operations.js'
import { parse } from '../saved.js'
import type { Fields } from '../values.js'
import { t } from '../language.js'

interface Answer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly data: unknown
  readonly verified: boolean
}
type Node = Readonly<Record<string, unknown>> & { toString(): string }

const VERB = /^(?:get|post|put|patch|delete)(?:Async)?$/i

export async function run(context: Context): Promise<number | void> {
  const { args, output } = context
  const schemas = await loadSchemas()
  const { client, config } = openClient(context)
  const { target, words } = readTarget(args.words, client, schemas)
  const given = callOptions(words, readBody(context, target), target, schemas)
  const options = { ...withMchid(given, target, config), ...flags(context) }
  const line = `${target.method} ${/^https?:/.test(target.template) ? '' : '/'}${target.template.replace(/^v2\//, '')}`
  if (args.has('dry-run')) return output.data({ method: target.method, path: target.template, ...options })
  if (!target.known)
    output.note(
      output.paintNote(
        'dim',
        t(
          `${line} is not among the documented endpoints${meant(target, schemas)}; it is sent as written`,
          `${line} 不在文档的接口之中${meant(target, schemas)}；按原样发送`,
        ),
      ),
    )
  const file = args.texts['output']
  if (file !== undefined) await checkTarget(file, '--output')
  const began = performance.now()
  try {
    const answer = await interruptible((signal) => call(client, target, { ...options, signal }))
    output.note(
      output.paintNote(
        'dim',
        `${line}  ${answer.status}  ${proofOf(answer)}  ${(performance.now() - began).toFixed(0)} ms`,
      ),
    )
    await show(answer, context)
  } catch (error) {
    return report(error, output, target.method !== 'GET')
  }
}

/** Where an operation must have the merchant's number, it is that of the credentials. */
const withMchid = (options: Fields, { method, template }: Target, { mchid }: ConfigOptions): Fields =>
  mchid === undefined ? options : (fill({ method, template, options }, { mchid }) as Fields)

const call = (client: Wechatpay, { method, template }: Target, options: Fields): Promise<Answer> =>
  (client.chain(template) as unknown as Record<string, (options: Fields) => Promise<Answer>>)[
    method.toLowerCase()
  ]!(options)

/** What the signature of a response proves; APIv2 names no key. */
const proofOf = ({ verified, headers }: Answer): string =>
  verified
    ? t(
        `verified ${headers['wechatpay-serial'] ?? ''}`,
        `已验签 ${headers['wechatpay-serial'] ?? ''}`,
      ).trimEnd()
    : t('not signed by the platform', '平台未签名')

function readTarget(
  words: readonly string[],
  client: Wechatpay,
  schemas: Schemas,
): { target: Target; words: readonly string[] } {
  const [first = '', ...rest] = words
  const [verb, path, more] = VERB.test(first)
    ? [first, rest[0] ?? missing(), rest.slice(1)]
    : [undefined, first, rest]
  const { template, ending } = templateOf(path, client)
  const method = (verb ?? ending ?? onlyVerb(template, schemas)).toUpperCase().replace('ASYNC', '')
  return { target: { method, template, known: findOperation(method, template, schemas) }, words: more }
}

function meant({ method, template }: Target, { operations }: Schemas): string {
  const near = nearestOrBegun(`${method} ${template}`, Object.keys(operations))
  if (near === undefined) return ''
  const shown = near.toLowerCase().startsWith(method.toLowerCase()) ? near.slice(method.length + 1) : near
  return t(` (did you mean ${shown}?)`, `（是不是 ${shown}？）`)
}

function missing(): never {
  throw new UsageError(
    t(
      'the path is missing: wxpay request get v3/certificates',
      '缺少路径：wxpay request get v3/certificates',
    ),
  )
}

/** `v3.merchantService.images.get`: names as in a program. What has a slash is a path. */
function templateOf(path: string, client: Wechatpay): { template: string; ending?: string } {
  if (path.includes('/')) return { template: path.replace(/^\//, '') }
  const names = path.split('.')
  if (names.length < 2 || names.includes(''))
    throw new UsageError(
      t(
        `${JSON.stringify(path)} is neither a path (v3/certificates) nor a chain (v3.certificates.get)`,
        `${JSON.stringify(path)} 既不是路径（v3/certificates），也不是链（v3.certificates.get）`,
      ),
    )
  const ending = VERB.test(names.at(-1)!) ? names.pop()! : undefined
  const node = names.reduce<Node | undefined>(
    (at, name) => at?.[name] as Node | undefined,
    client as unknown as Node,
  )
  const template = String(node)
  if (node === undefined || /\s/.test(template))
    throw new UsageError(
      t(
        `${path} is no chain, as one of its names belongs to every object: write it as a path, with slashes`,
        `${path} 不能写成链，其中有对象自带的名字：请写成带斜杠的路径`,
      ),
    )
  return { template, ...(ending && { ending }) }
}

function onlyVerb(template: string, schemas: Schemas): string {
  const verbs = verbsOf(template, schemas)
  if (verbs.length === 1) return verbs[0]!
  throw new UsageError(
    verbs.length === 0
      ? t(
          `${template} is not among the documented endpoints: give the verb, wxpay request get ${template}`,
          `${template} 不在文档的接口之中：请写明方法，wxpay request get ${template}`,
        )
      : t(
          `${template} has ${verbs.join(', ')}: say which, wxpay request ${verbs[0]!.toLowerCase()} ${template}`,
          `${template} 有 ${verbs.join('、')}：请写明，wxpay request ${verbs[0]!.toLowerCase()} ${template}`,
        ),
  )
}

function readBody({ args, secrets }: Context, { method }: Target): Fields | undefined {
  const file = args.texts['body']
  if (file === undefined) return undefined
  if (method === 'GET')
    throw new UsageError(
      t('a GET has no body: give NAME=VALUE for its query', 'GET 没有请求体：查询参数写 名称=值'),
    )
  const value = parse(secrets.read(file, '--body', false).toString('utf8'))
  if (typeof value !== 'object' || value === null)
    throw new UsageError(
      t(
        `--body: ${file === '-' ? 'standard input' : file} is not JSON${file.endsWith('.xml') ? ': give the elements as JSON, { "appid": "…" }' : ''}`,
        `--body：${file === '-' ? '标准输入' : file} 不是 JSON${file.endsWith('.xml') ? '：各元素请写成 JSON，{ "appid": "…" }' : ''}`,
      ),
    )
  return value as Fields
}

function flags({ args }: Context): Fields {
  const headers = (args.lists['header'] ?? []).map((text) => {
    const [, name, value] = /^([\w-]+):\s*(.*)$/.exec(text) ?? []
    if (name === undefined) throw new UsageError(t('--header takes NAME:VALUE', '--header 要的是 名称:值'))
    return [name, value!]
  })
  return {
    ...(headers.length > 0 && { headers: Object.fromEntries(headers) as Fields }),
    ...(args.has('encrypt') && { encrypt: true }),
    ...(args.has('decrypt') && { decrypt: true }),
    ...(args.has('security') && { security: true }),
    ...(args.has('no-retry') && { retry: false }),
    ...(args.texts['timeout'] !== undefined && { timeout: milliseconds(args.texts['timeout'], 'timeout') }),
    ...(args.texts['output'] !== undefined && { responseType: 'arraybuffer' }),
  }
}

async function show({ status, headers, data, verified }: Answer, { args, output }: Context): Promise<void> {
  const file = args.texts['output']
  if (file !== undefined) {
    const bytes = Buffer.from(data as Uint8Array)
    await writeNew(file, bytes, { outcome: 'unknown', verified })
    return output.json
      ? output.data({ status, verified, file, size: bytes.length })
      : output.note(`${output.paintNote('green', '✔')} ${file}: ${bytes.length} bytes`)
  }
  if (Buffer.isBuffer(data)) {
    if (process.stdout.isTTY || output.json)
      throw new UsageError(
        t(
          `the response is ${data.length} bytes of a file: --output FILE`,
          `应答是 ${data.length} 字节的文件：--output FILE`,
        ),
      )
    return void output.stream().end(data)
  }
  if (output.json)
    return output.data({
      status,
      requestId: headers['request-id'],
      verified,
      ...(verified && { serial: headers['wechatpay-serial'] }),
      data: data ?? null,
    })
  if (data !== undefined && data !== '')
    output.data(data, typeof data === 'string' ? data.split('\n') : undefined)
}
