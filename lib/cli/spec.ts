/**
 * What a command takes, as data: parsing, help, completion and the tests of the documentation all read it.
 */

export interface Option {
  /** What stands for its value in the help: `FILE`. A switch has none. */
  readonly value?: string
  readonly about: string
  /** The only values there are. */
  readonly choices?: readonly string[]
  readonly multiple?: true
}

export interface Spec {
  /** In one line, for the list of commands. */
  readonly about: string
  /** What follows the command's name: `PATH [NAME=VALUE …]`. */
  readonly usage: string
  /** How many words may follow. */
  readonly words: readonly [least: number, most: number]
  readonly options?: Readonly<Record<string, Option>>
  /** Takes `--config` and its like. */
  readonly credentials?: true
  /** What the options do not tell. */
  readonly more?: string
  readonly examples: readonly (readonly [command: string, what: string])[]
}

/** What came of the command line. */
export interface Args {
  readonly words: readonly string[]
  readonly texts: Readonly<Record<string, string>>
  readonly lists: Readonly<Record<string, readonly string[]>>
  readonly has: (option: string) => boolean
}

/** Every command has these. */
export const COMMON: Readonly<Record<string, Option>> = {
  json: { about: 'print JSON, one value a line' },
  lang: { value: 'LANG', about: 'the language; otherwise what the locale says', choices: ['en', 'zh'] },
  help: { about: 'print this help' },
}

/**
 * Where credentials come from, before the environment and the configuration file. None of these is a secret.
 */
export const CREDENTIALS: Readonly<Record<string, Option>> = {
  config: { value: 'FILE', about: 'credentials as JSON; - reads standard input' },
  mchid: { value: 'NUMBER', about: 'the merchant number' },
  serial: { value: 'HEX', about: "the serial number of the merchant's certificate" },
  'private-key': { value: 'FILE', about: "the merchant's private key; - reads standard input" },
  'pub-key-id': { value: 'ID', about: 'PUB_KEY_ID_…, or the serial number of a platform certificate' },
  'pub-key': { value: 'FILE', about: "the platform's public key or certificate" },
  'apiv3-key': { value: 'FILE', about: 'the APIv3 key; - reads standard input' },
  secret: { value: 'FILE', about: 'the APIv2 key; - reads standard input' },
  'base-url': { value: 'URL', about: 'another host, as http://127.0.0.1:4010/ of wxpay simulate' },
}

export const optionsOf = ({ options = {}, credentials }: Spec): Readonly<Record<string, Option>> => ({
  ...options,
  ...(credentials && CREDENTIALS),
  ...COMMON,
})
