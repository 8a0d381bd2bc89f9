/** `wxpay keygen`: keys for tests into a folder of their own. */
import { randomBytes } from 'node:crypto'
import { issueCertificate } from '../../simulator/keys/certificate.js'
import { smPartyOf } from '../../simulator/keys/sm2-pair.js'
import { mintIdentities, pem, type Party } from '../../simulator/keys/identity.js'
import type { Context } from '../context.js'
import { UsageError } from '../failure.js'
import { ownFolder, writeOwn } from '../files.js'
import { t } from '../language.js'

export async function run({ args, output }: Context): Promise<void> {
  const [folder = ''] = args.words
  const mchid = args.texts['mchid'] ?? '1900000001'
  if (!/^\d{8,10}$/.test(mchid))
    throw new UsageError(
      t('--mchid takes a merchant number, 8 to 10 digits', '--mchid 要的是商户号，8 到 10 位数字'),
    )
  const contents = args.has('apiv3-key')
    ? [['apiv3_key.txt', randomBytes(16).toString('hex'), t('the APIv3 key', 'APIv3 密钥')] as const]
    : await keys(mchid, args.has('sm2'))
  await ownFolder(folder)
  for (const [name, content, what] of contents) {
    const file = await writeOwn(folder, name, content)
    output.data({ file, what }, `${output.paint('green', '✔')} ${file}  ${output.paint('dim', what)}`)
  }
}

async function keys(
  mchid: string,
  isSm: boolean,
): Promise<readonly (readonly [name: string, content: string, what: string])[]> {
  const minted = await mintIdentities(Date.now())
  const { apiv3Key, secret } = minted.merchant
  const [merchant, platform] = [minted.merchant, minted.platform].map((one) =>
    isSm ? smPartyOf(one) : one,
  ) as [Party, Party]
  const kind = isSm ? 'SM2' : 'RSA-2048'
  const config = {
    mchid,
    serial: merchant.serial,
    privateKey: 'file:apiclient_key.pem',
    certs: { [platform.serial]: 'file:wechatpay_pub.pem' },
    apiv3Key: 'file:apiv3_key.txt',
    secret: 'file:apiv2_key.txt',
    // APIv2's TLS certificate is RSA's.
    ...(!isSm && { merchant: { cert: 'file:apiclient_cert.pem', key: 'file:apiclient_key.pem' } }),
  }
  return [
    [
      'apiclient_key.pem',
      pem(merchant.privateKey),
      t(`the merchant's private key, ${kind}`, `商户私钥，${kind}`),
    ],
    [
      'apiclient_cert.pem',
      issueCertificate(merchant.privateKey, merchant.serial, mchid, Date.now()),
      t(
        `the merchant's certificate ${merchant.serial}, signed by itself`,
        `商户证书 ${merchant.serial}，自签名`,
      ),
    ],
    [
      'wechatpay_key.pem',
      pem(platform.privateKey),
      t("the platform's private key: only tests have one", '平台私钥：只有测试才有'),
    ],
    [
      'wechatpay_pub.pem',
      pem(platform.publicKey),
      t(`the platform's public key ${platform.serial}`, `微信支付公钥 ${platform.serial}`),
    ],
    ['apiv3_key.txt', apiv3Key, t('the APIv3 key', 'APIv3 密钥')],
    ['apiv2_key.txt', secret, t('the APIv2 key', 'APIv2 密钥')],
    [
      'wxpay.json',
      `${JSON.stringify(config, null, 2)}\n`,
      t('names them all: --config', '列出以上各项：--config'),
    ],
  ]
}
