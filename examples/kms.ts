/** The private key never leaves the key service: this process sends digests there and gets signatures back. */
import { createHash } from 'node:crypto'
import { Wechatpay } from 'wechatpay-chain'
import { environment } from './environment.ts'
import { startKeyService } from './key-service.ts'
import { config, mchid } from './shop.ts'

/** Yours: `WXPAY_KMS_URL`, which takes `{ digest }` and answers `{ signature }`, both base64, as RSASSA_PKCS1_V1_5_SHA_256. */
const url = environment['WXPAY_KMS_URL'] ?? (await startKeyService(config.privateKey))

async function sign(message: string | Uint8Array): Promise<string> {
  const digest = createHash('sha256').update(message).digest('base64')
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ digest }),
  })
  if (!response.ok) throw new Error(`the key service answered ${response.status}`)
  const { signature } = (await response.json()) as { signature: string }
  return signature
}

const { privateKey: _, serial = '', ...rest } = config
const instance = new Wechatpay({ ...rest, signer: { serial, sign } })
const { status } = await instance.v3.capital.capitallhh.areas.provinces.get()
console.log(`${mchid}, signed elsewhere: ${status}`)
