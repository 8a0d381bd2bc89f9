/** The options of the command line that stand before a variable of the environment. */
import { VARIABLES } from '../../config/variables.js'

export interface Setting {
  readonly path: readonly string[]
  readonly env: string
  readonly option?: string
  /** The option names a file, which holds a key or a string. */
  readonly file?: 'key' | 'text'
}

const OPTIONS: Readonly<Record<string, Pick<Setting, 'option' | 'file'>>> = {
  WXPAY_MCHID: { option: 'mchid' },
  WXPAY_SERIAL: { option: 'serial' },
  WXPAY_PRIVATE_KEY: { option: 'private-key', file: 'key' },
  WXPAY_APIV3_KEY: { option: 'apiv3-key', file: 'text' },
  WXPAY_SECRET: { option: 'secret', file: 'text' },
  WXPAY_BASE_URL: { option: 'base-url' },
}

export const SETTINGS: readonly Setting[] = VARIABLES.map(({ env, path }) => ({ env, path, ...OPTIONS[env] }))
