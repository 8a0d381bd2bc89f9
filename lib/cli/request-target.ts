/** Which operation is meant, from the words of a command: a verb and a path, or a chain. */
import type { Wechatpay } from '../index.js'
import { nearestOrBegun } from '../text/nearest.js'
import { UsageError } from './failure.js'
import { t } from './language.js'
import { findOperation, verbsOf, type Schemas, type Target } from './operations.js'

type Node = Readonly<Record<string, unknown>> & { toString(): string }

const VERB = /^(?:get|post|put|patch|delete)(?:Async)?$/i

/** And the words after it. @throws UsageError */
export function readTarget(
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

/** In brackets, the documented operation that was probably meant. */
export function meant({ method, template }: Target, { operations }: Schemas): string {
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
