/** The one place where the examples read the environment. A key is a PEM string, or `file:` and a path. */
import { configFromEnv, type Config } from 'wechatpay-chain'

export const environment: Readonly<Record<string, string | undefined>> = process.env

/** What the environment says about the merchant; nothing, where it names none. */
export const readConfig = (): Config | undefined =>
  environment['WXPAY_MCHID'] === undefined ? undefined : configFromEnv()
