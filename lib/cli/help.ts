/** The texts of `--help`, made of the commands' own data, in the language of this run. */
import { COMMANDS } from './commands.js'
import { SETTINGS } from './credentials/settings.js'
import { LANGUAGE, t } from './language.js'
import type { Output } from './output.js'
import { COMMON, CREDENTIALS, type Option, type Spec } from './spec.js'
import { ZH, ZH_COMMON, ZH_CREDENTIALS } from './specs/zh.js'
import { columnsOf, padded } from './styled.js'

type Paint = Output['paint']

const LONGEST_ABOUT = 90

export function overview(paint: Paint): string[] {
  const width = Math.max(...Object.keys(COMMANDS).map((name) => name.length))
  return [
    `${paint('bold', 'wxpay')}${t(': WeChat Pay on the command line', '：命令行里的微信支付')}`,
    '',
    paint('bold', t('Commands', '命令')),
    ...Object.keys(COMMANDS).map((name) => `  ${name.padEnd(width)}  ${localized(name).about}`),
    '',
    paint('bold', t('More', '更多')),
    t('  wxpay COMMAND --help     what it takes, with examples', '  wxpay 命令 --help        参数与示例'),
    t(
      '  wxpay help credentials   where keys and secrets come from',
      '  wxpay help credentials   密钥与凭证从哪里来',
    ),
    '  wxpay --version, -v',
    '',
    paint('bold', t('Exit codes', '退出码')),
    ...EXIT_CODES.map(([code, meaning]) => `  ${code}  ${meaning}`),
    '',
    paint('bold', t('First steps', '第一步')),
    t(
      '  wxpay demo               an order from placing to reconciliation, without an account',
      '  wxpay demo               一笔订单从下单到对账，无需商户号',
    ),
  ]
}

const EXIT_CODES = [
  [0, t('done', '完成')],
  [1, t('refused, or failed', '被拒绝，或失败')],
  [2, t('wrong words or credentials: nothing was sent', '参数或凭证有误：什么都没有发送')],
  [
    3,
    t(
      'unknown: it may have happened, ask the platform before you repeat it',
      '结果未知：可能已经生效，重复之前先向平台查询',
    ),
  ],
] as const

/** The command's data with its texts in the language of this run. */
export function localized(name: string): Spec {
  const { spec } = COMMANDS[name]!
  const chinese = LANGUAGE === 'zh' ? ZH[name] : undefined
  if (!chinese) return spec
  return {
    ...spec,
    about: chinese.about,
    ...(spec.options && { options: translated(spec.options, chinese.options) }),
    ...(chinese.more !== undefined && { more: chinese.more }),
    examples: spec.examples.map(([command, what], at) => [command, chinese.examples[at] ?? what] as const),
  }
}

const translated = (
  options: Readonly<Record<string, Option>>,
  texts: Readonly<Record<string, string>> = {},
): Record<string, Option> =>
  Object.fromEntries(
    Object.entries(options).map(([name, option]) => [
      name,
      LANGUAGE === 'zh' ? { ...option, about: texts[name] ?? option.about } : option,
    ]),
  )

export function helpOf(
  name: string,
  { about, usage, options = {}, credentials, more, examples }: Spec,
  paint: Paint,
): string[] {
  return [
    `${paint('bold', `wxpay ${name}`)}${t(': ', '：')}${about}`,
    '',
    `  wxpay ${name}${usage === '' ? '' : ` ${usage}`}`,
    '',
    ...(more === undefined
      ? []
      : [
          ...more
            .trim()
            .split('\n')
            .map((line) => line.trimEnd()),
          '',
        ]),
    paint('bold', t('Options', '选项')),
    ...table({ ...options, ...translated(COMMON, ZH_COMMON) }),
    '',
    ...(credentials
      ? [
          paint('bold', t('Credentials', '凭证')),
          t(
            '  from --config FILE, or WXPAY_… in the environment: wxpay help credentials',
            '  来自 --config FILE，或环境变量 WXPAY_…：wxpay help credentials',
          ),
          '',
        ]
      : []),
    paint('bold', t('Examples', '示例')),
    ...examples.flatMap(([command, what]) => [`  ${command}`, `      ${paint('dim', what)}`]),
  ]
}

/** What is too long for a line goes on in the next. */
function table(options: Readonly<Record<string, Option>>): string[] {
  const rows = Object.entries(options).map(
    ([name, { value, about, choices = [] }]) =>
      [`--${name}${value === undefined ? '' : ` ${value}`}`, about, choices.join(', ')] as const,
  )
  const width = Math.max(...rows.map(([left]) => left.length))
  const colon = t(': ', '：')
  return rows.flatMap(([left, about, choices]) => {
    const [first, more] =
      choices === ''
        ? [about]
        : columnsOf(about) + choices.length < LONGEST_ABOUT
          ? [`${about}${colon}${choices}`]
          : [`${about}${colon.trim()}`, choices]
    return [
      `  ${left.padEnd(width)}  ${first}`,
      ...(more === undefined ? [] : [`${' '.repeat(width + 4)}${more}`]),
    ]
  })
}

export function credentialsHelp(paint: Paint): string[] {
  const rows = [
    ...SETTINGS.map(({ env, path }) => [env, path.join('.')]),
    ['WXPAY_PUB_KEY_ID', t('the name of the key in certs', 'certs 中公钥的名字')],
    ['WXPAY_PUB_KEY', t('the key itself', '公钥本身')],
    ['WXPAY_CONFIG', t('the configuration file', '配置文件')],
  ] as const
  const width = Math.max(...rows.map(([env]) => env.length))
  return [
    ...t(
      'Options come before the environment, the environment before the configuration file. A secret never stands on the\ncommand line, where everybody on the machine can read it: options name files, - is standard input.',
      '选项优先于环境变量，环境变量优先于配置文件。密钥从不写在命令行上，因为本机的任何人都能看到：\n选项写的是文件名，- 表示标准输入。',
    ).split('\n'),
    '',
    paint('bold', t('Options', '选项')),
    ...table(translated(CREDENTIALS, ZH_CREDENTIALS)),
    '',
    paint('bold', t('Environment', '环境变量')),
    ...rows.map(([env, what]) => `  ${padded(env, width)}  ${what}`),
    '',
    paint('bold', t('Configuration file', '配置文件')),
    ...EXAMPLE.split('\n').map((line) => `  ${line}`),
    '',
    ...t(
      'What begins with file: is read from that file, relative to the configuration file or, in the environment, to this folder.\nA file that holds a secret and that others can read draws a warning: chmod 600 FILE.',
      '以 file: 开头的值从该文件读取，路径相对于配置文件；在环境变量里则相对于当前目录。\n含有密钥而别人也能读的文件会引起警告：chmod 600 FILE。',
    ).split('\n'),
  ]
}

const EXAMPLE = `{
  "mchid": "1900000001",
  "serial": "3775B6A45ACD588826D15E583A95F5DD00000000",
  "privateKey": "file:apiclient_key.pem",
  "certs": { "PUB_KEY_ID_0114232134912410000000000000": "file:pub_key.pem" },
  "apiv3Key": "file:apiv3_key.txt",
  "secret": "file:apiv2_key.txt",
  "merchant": { "cert": "file:apiclient_cert.pem", "key": "file:apiclient_key.pem" }
}`
