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
import { callOptions, loadSchemas, type Target } from '../operations.js'
import { meant, readTarget } from '../request-target.js'
import { parse } from '../saved.js'
import type { Fields } from '../values.js'
import { t } from '../language.js'

interface Answer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly data: unknown
  readonly verified: boolean
}

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
