/** What can be told from the credentials alone. */
import { inspect } from 'node:util'
import { Rsa, Wechatpay, type KeyLike } from '../../index.js'
import { clientConfig } from '../credentials/client.js'
import type { Found } from '../credentials/credentials.js'
import { finding, ok, type Finding } from './finding.js'
import { certificateOf, checkCertificate, checkKey, checkMchid, checkSerial } from './merchant.js'
import { checkPlatformKeys, checkSymmetric } from './other-keys.js'
import { keyName } from '../keys.js'
import { t } from '../language.js'

export async function checkOffline(found: Found): Promise<Finding[]> {
  const certificate = certificateOf(found)
  const findings = await Promise.all([
    finding('mchid', () => checkMchid(found['mchid'])),
    finding('merchant key', () => checkKey(found['privateKey'] as KeyLike | undefined, certificate)),
    finding('serial', () => checkSerial(found['serial'], certificate)),
    finding('certificate', () => checkCertificate(found, certificate)),
    finding('APIv3 key', () =>
      checkSymmetric(
        'APIv3 key',
        'ERR_CONFIG_APIV3_KEY',
        found['apiv3Key'],
        t('notifications and certificates cannot be opened', '无法解密回调通知与平台证书'),
      ),
    ),
    finding('APIv2 key', () =>
      checkSymmetric(
        'APIv2 key',
        'ERR_CONFIG_SECRET',
        found['secret'],
        t('APIv2 cannot be called', '无法调用 APIv2'),
      ),
    ),
    ...checkPlatformKeys(found['certs']),
    ...(found['brand'] === undefined
      ? []
      : [
          finding('brand', () =>
            ok('brand', keyName(Rsa.from((found['brand'] as { privateKey: KeyLike }).privateKey))),
          ),
        ]),
  ])
  return findings.some(({ state }) => state === 'wrong')
    ? findings
    : [...findings, await finding('all together', () => checkTogether(found))]
}

/**
 * The client finds what no single setting shows: a merchant's serial among certs,
 * a certificate without its key.
 */
function checkTogether(found: Found): Finding {
  const config = clientConfig(found)
  const client = new Wechatpay({ ...config, retry: false })
  return ok(
    'all together',
    t(`a client can be made of it: ${inspect(client)}`, `可以建立客户端：${inspect(client)}`),
  )
}
