/** A client, and the platform's certificates, from the credentials of a command. */
import { KeyRing, Wechatpay, type Config, type ConfigOptions, type DownloadConfig } from '../../index.js'
import { UsageError } from '../failure.js'
import type { Context } from '../context.js'
import { readCredentials, type Found } from './credentials.js'
import { t } from '../language.js'

/** @throws UsageError where nothing is given at all; ConfigError for every mistake in it */
export function openClient(context: Context): { client: Wechatpay; config: ConfigOptions } {
  const config = clientConfig(readCredentials(context.args, context.secrets))
  if (Object.keys(config).every((name) => name === 'baseURL'))
    throw new UsageError(
      t(
        'no credentials: give --config FILE or WXPAY_… in the environment (wxpay help credentials), or try wxpay demo, which needs none',
        '没有凭证：请用 --config FILE 或环境变量 WXPAY_…（wxpay help credentials）；wxpay demo 不需要凭证',
      ),
    )
  return { client: new Wechatpay(config), config }
}

/** What a receiver knows beside, the client does not take; whether it is complete, the client says. */
export const clientConfig = ({ platform: _platform, ...config }: Found): Config =>
  config as ConfigOptions as Config

/** The platform's certificates as they are now, downloaded once. @throws what `KeyRing.download` rejects with */
export async function downloadCertificates(found: Found): Promise<KeyRing> {
  const { mchid, serial, privateKey, apiv3Key, baseURL } = found
  const ring = await KeyRing.download({
    mchid,
    serial,
    privateKey,
    apiv3Key,
    ...(baseURL !== undefined && { baseURL }),
  } as DownloadConfig)
  ring.close()
  return ring
}
