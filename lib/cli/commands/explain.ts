/** `wxpay explain`: what a code means and what to do. */
import { NEXT, OUTCOMES } from '../advice.js'
import type { Context } from '../context.js'
import { allCodes, explain, type Explained } from '../explain/explain.js'
import { UsageError } from '../failure.js'
import { LANGUAGE, t } from '../language.js'

export function run({ args, output }: Context): void {
  if (args.has('list')) {
    for (const code of allCodes()) output.data({ code }, code)
    return
  }
  for (const word of args.words) {
    const explained = explain(word, LANGUAGE, args.texts['of'])
    output.data(explained, linesOf(explained, args.texts['of']))
  }
}

/** @throws UsageError for a code that nothing is known of */
function linesOf(explained: Explained, operation: string | undefined): string[] {
  const { code } = explained
  if (explained.kind === 'ours')
    return [
      `${code}  ${explained.name}`,
      `  ${t('cause', '原因')}  ${explained.cause}`,
      `  ${t('cure', '办法')}  ${explained.cure}`,
    ]
  if (explained.kind === 'platform')
    return [
      code,
      ...(explained.cause === undefined
        ? []
        : [`  ${t('cause', '原因')}  ${explained.cause}`, `  ${t('cure', '办法')}  ${explained.cure}`]),
      ...explained.meanings.flatMap(({ endpoint, status, outcome, advice, see }) => [
        `  ${endpoint}${status === undefined ? '' : `, HTTP ${status}`}`,
        `    ${OUTCOMES[outcome]}${t('. ', '。')}${NEXT[advice]}`,
        `    ${see}`,
      ]),
    ]
  const near =
    explained.near === undefined ? '' : t(`. Did you mean ${explained.near}?`, `。是不是 ${explained.near}？`)
  throw new UsageError(
    operation === undefined
      ? t(
          `${code} is not among the codes whose meaning is known${near || ': wxpay explain --list. What the platform says beside it is in message and detail'}`,
          `${code} 不在已知的错误码之中${near || '：wxpay explain --list。平台的说明在 message 和 detail 里'}`,
        )
      : t(`${code} is not known of ${operation}${near}`, `${operation} 没有已知的错误码 ${code}${near}`),
  )
}
