/** The words after a command's name, sorted into options and the rest. */
import { parseArgs } from 'node:util'
import { quotable, UsageError } from './failure.js'
import { t } from './language.js'
import { nearestOrBegun } from '../text/nearest.js'
import { optionsOf, type Args, type Option, type Spec } from './spec.js'

/** @throws UsageError which never repeats a value: it may be a secret */
export function readArgs(words: readonly string[], spec: Spec): Args {
  const options = optionsOf(spec)
  const { values, positionals } = parse(words, options)
  const entries = Object.entries(values)
  for (const [name, value] of entries) check(name, value, options[name]!)
  const [least, most] = spec.words
  if (!values['help'] && !values['list'] && (positionals.length < least || positionals.length > most))
    throw new UsageError(counted(positionals.length, spec))
  return {
    words: positionals,
    texts: Object.fromEntries(
      entries.filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
    ),
    lists: Object.fromEntries(
      entries.filter((entry): entry is [string, string[]] => Array.isArray(entry[1])),
    ),
    has: (option) => values[option] !== undefined,
  }
}

function parse(words: readonly string[], options: Readonly<Record<string, Option>>) {
  const config = Object.fromEntries(
    Object.entries(options).map(([name, { value, multiple }]) => {
      const type = value === undefined ? ('boolean' as const) : ('string' as const)
      return [name, { type, ...(multiple && { multiple }), ...(name === 'help' && { short: 'h' }) }]
    }),
  )
  try {
    return parseArgs({ args: [...words], options: config, allowPositionals: true, strict: true })
  } catch (error) {
    throw new UsageError(explain(words, options, error as Error & { code?: string }))
  }
}

function explain(
  words: readonly string[],
  options: Readonly<Record<string, Option>>,
  { code, message }: Error & { code?: string },
): string {
  const [, name = ''] = /'(?:-\w, )?--?([\w-]+)/.exec(message) ?? []
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') {
    if (/^(?:v|verbose|debug)$/i.test(name))
      return t(
        `there is no option -v beside others: WXPAY_LOG=debug in the environment shows each request, wxpay -v the version`,
        `没有与其他选项并用的 -v：环境变量 WXPAY_LOG=debug 显示每个请求，wxpay -v 显示版本`,
      )
    const near = nearestOrBegun(name, Object.keys(options))
    const written = words
      .map((word) => word.replace(/=.*/s, ''))
      .find((word) => word.replace(/^-+/, '') === name)
    const shown = quotable(written ?? `--${name}`)
    return t(
      `there is no option ${shown}${near ? `. Did you mean --${near}?` : ''}`,
      `没有选项 ${shown}${near ? `，是不是 --${near}？` : ''}`,
    )
  }
  return options[name]?.value === undefined
    ? t(`--${name} takes no value`, `--${name} 不带值`)
    : t(
        `--${name} needs a value: --${name} ${options[name].value}`,
        `--${name} 需要一个值：--${name} ${options[name].value}`,
      )
}

function check(name: string, value: unknown, { choices }: Option): void {
  if (choices && !choices.includes(String(value)))
    throw new UsageError(
      t(`--${name} must be one of ${choices.join(', ')}`, `--${name} 必须是 ${choices.join('、')} 之一`),
    )
}

function counted(found: number, { words: [least, most], usage }: Spec): string {
  if (found <= most)
    return t(`${least === 1 ? 'a word is' : `${least} words are`} missing: ${usage}`, `缺少参数：${usage}`)
  return t(
    `${most === 0 ? 'no word is' : `at most ${most} ${most === 1 ? 'word is' : 'words are'}`} taken, found ${found}`,
    `${most === 0 ? '不带参数' : `最多 ${most} 个参数`}，却有 ${found} 个`,
  )
}
