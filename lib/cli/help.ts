/** The texts of `--help`, made of the commands' own data. */
import { COMMANDS } from './commands.js'
import type { Output } from './output.js'
import { COMMON, CREDENTIALS, type Option, type Spec } from './spec.js'
import { SETTINGS } from './credentials/settings.js'

type Paint = Output['paint']

const LONGEST_ABOUT = 90

export function overview(paint: Paint): string[] {
  const width = Math.max(...Object.keys(COMMANDS).map((name) => name.length))
  return [
    `${paint('bold', 'wxpay')}: WeChat Pay on the command line`,
    '',
    paint('bold', 'Commands'),
    ...Object.entries(COMMANDS).map(([name, { spec }]) => `  ${name.padEnd(width)}  ${spec.about}`),
    '',
    paint('bold', 'More'),
    '  wxpay COMMAND --help     what it takes, with examples',
    '  wxpay help credentials   where keys and secrets come from',
    '  wxpay --version',
    '',
    paint('bold', 'Exit codes'),
    ...EXIT_CODES.map(([code, meaning]) => `  ${code}  ${meaning}`),
    '',
    paint('bold', 'First steps'),
    '  wxpay demo               an order from placing to reconciliation, without an account',
  ]
}

const EXIT_CODES = [
  [0, 'done'],
  [1, 'refused, or failed'],
  [2, 'wrong words or credentials: nothing was sent'],
  [3, 'unknown: it may have happened, ask the platform before you repeat it'],
] as const

export function helpOf(name: string, spec: Spec, paint: Paint): string[] {
  const { about, usage, options = {}, credentials, more, examples } = spec
  return [
    `${paint('bold', `wxpay ${name}`)}: ${about}`,
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
    paint('bold', 'Options'),
    ...table({ ...options, ...COMMON }),
    '',
    ...(credentials
      ? [
          paint('bold', 'Credentials'),
          `  from --config FILE, or WXPAY_… in the environment: wxpay help credentials`,
          '',
        ]
      : []),
    paint('bold', 'Examples'),
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
  return rows.flatMap(([left, about, choices]) => {
    const [first, more] =
      choices === ''
        ? [about]
        : about.length + choices.length < LONGEST_ABOUT
          ? [`${about}: ${choices}`]
          : [`${about}:`, choices]
    return [
      `  ${left.padEnd(width)}  ${first}`,
      ...(more === undefined ? [] : [`${' '.repeat(width + 4)}${more}`]),
    ]
  })
}

export function credentialsHelp(paint: Paint): string[] {
  const rows = [
    ...SETTINGS.map(({ env, path }) => [env, path.join('.')]),
    ['WXPAY_PUB_KEY_ID', 'the name of the key in certs'],
    ['WXPAY_PUB_KEY', 'the key itself'],
    ['WXPAY_CONFIG', 'the configuration file'],
  ] as const
  const width = Math.max(...rows.map(([env]) => env.length))
  return [
    'Options come before the environment, the environment before the configuration file. A secret never stands on the',
    'command line, where everybody on the machine can read it: options name files, - is standard input.',
    '',
    paint('bold', 'Options'),
    ...table(CREDENTIALS),
    '',
    paint('bold', 'Environment'),
    ...rows.map(([env, what]) => `  ${env.padEnd(width)}  ${what}`),
    '',
    paint('bold', 'Configuration file'),
    ...EXAMPLE.split('\n').map((line) => `  ${line}`),
    '',
    'What begins with file: is read from that file, relative to the configuration file or, in the environment, to this folder.',
    'A file that holds a secret and that others can read draws a warning: chmod 600 FILE.',
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
