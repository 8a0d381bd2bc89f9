/**
 * The credentials of a command: options before the environment before the configuration file. Checks no key.
 */
import { withoutNewline, type Fields } from '../../config/config-file.js'
import { place, readEnvironment } from '../../config/environment.js'
import { CONFIG_FILE, PUB_KEY, PUB_KEY_ID } from '../../config/variables.js'
import { UsageError } from '../failure.js'
import type { Args } from '../spec.js'
import type { Secrets } from './secrets.js'
import { SETTINGS } from './settings.js'
import { t } from '../language.js'

/** What was found, as `new Wechatpay()` takes it, not yet checked. */
export type Found = Readonly<Fields>

/** @throws UsageError, ConfigError for a file that is missing or no JSON */
export function readCredentials({ texts }: Args, secrets: Secrets): Found {
  const given = SETTINGS.filter(({ option }) => option !== undefined && texts[option] !== undefined)
  const env: Record<string, string | undefined> = { ...process.env }
  for (const { env: name } of given) env[name] = undefined
  if (texts['config'] !== undefined) env[CONFIG_FILE] = texts['config']
  if (texts['pub-key-id'] !== undefined) env[PUB_KEY_ID] = texts['pub-key-id']
  if (texts['pub-key'] !== undefined) env[PUB_KEY] = undefined
  const found = readEnvironment(
    env,
    (path, what, isSecret) => secrets.read(path, what, isSecret),
    texts['config'] === undefined ? CONFIG_FILE : '--config',
  )
  for (const { path, option = '', file } of given)
    place(found, path, read(texts[option]!, option, file, secrets))
  if (texts['pub-key'] !== undefined)
    place(found, ['certs', env[PUB_KEY_ID] ?? missing()], secrets.read(texts['pub-key'], '--pub-key', false))
  return found
}

function missing(): never {
  throw new UsageError(
    t(
      "--pub-key-id is missing: the platform's key is named by its PUB_KEY_ID_…, or by the serial number of its certificate",
      '缺少 --pub-key-id：平台公钥以 PUB_KEY_ID_… 命名，平台证书以序列号命名',
    ),
  )
}

function read(
  value: string,
  option: string,
  file: 'key' | 'text' | undefined,
  secrets: Secrets,
): string | Buffer {
  if (file === undefined) return value
  const bytes = secrets.read(value, `--${option}`)
  return file === 'text' ? withoutNewline(bytes) : bytes
}
