/** `wxpay decrypt`: what a saved notification holds, without a look at its signature. */
import { AesGcm, Sm4Gcm } from '../../index.js'
import { Notifications } from '../../notifications/index.js'
import type { Context } from '../context.js'
import { readCredentials, type Found } from '../credentials/credentials.js'
import { UsageError } from '../failure.js'
import { isXml, parse, readSaved } from '../saved.js'
import { t } from '../language.js'

interface Sealed {
  readonly algorithm?: string
  readonly ciphertext: string
  readonly nonce: string
  readonly associated_data?: string | null
}

export async function run({ args, output, secrets }: Context): Promise<void> {
  const saved = readSaved(secrets.read(args.words[0]!, 'FILE', false))
  const found = readCredentials(args, secrets)
  if (isXml(saved)) {
    if (found['secret'] === undefined)
      throw new UsageError(
        t(
          'this is an APIv2 notification: give the APIv2 key, --secret FILE',
          '这是 APIv2 通知：请给出 APIv2 密钥，--secret FILE',
        ),
      )
    const { resource } = await new Notifications({
      secret: found['secret'] as string,
      apiv3Key: found['apiv3Key'] as string | undefined,
    }).unwrapV2(saved.body)
    return output.data(resource)
  }
  const sealed = sealedIn(parse(saved.body.toString('utf8')))
  const plaintext = (sealed.algorithm === 'AEAD_SM4_GCM' ? Sm4Gcm : AesGcm).decrypt(
    sealed.ciphertext,
    keyOf(found),
    sealed.nonce,
    sealed.associated_data ?? '',
  )
  const value = parse(plaintext)
  output.note(
    output.paintNote(
      'dim',
      t(
        'opened with the APIv3 key; the signature was not checked: wxpay verify',
        '已用 APIv3 密钥解密；没有验签：wxpay verify',
      ),
    ),
  )
  output.data(value ?? plaintext, value === undefined ? plaintext.split('\n') : undefined)
}

function keyOf({ apiv3Key }: Found): string {
  if (apiv3Key === undefined)
    throw new UsageError(
      t(
        'the APIv3 key is missing: --apiv3-key FILE, or apiv3Key in --config',
        '缺少 APIv3 密钥：--apiv3-key FILE，或 --config 中的 apiv3Key',
      ),
    )
  if (Buffer.byteLength(apiv3Key as string) !== 32)
    throw new UsageError(
      t(
        `the APIv3 key must have 32 bytes, found ${Buffer.byteLength(apiv3Key as string)}`,
        `APIv3 密钥必须是 32 字节，却有 ${Buffer.byteLength(apiv3Key as string)} 字节`,
      ),
    )
  return apiv3Key as string
}

/** A notification, its resource, or one of the certificates of `GET /v3/certificates`. */
function sealedIn(value: unknown): Sealed {
  const { resource, data, encrypt_certificate } = (value ?? {}) as {
    resource?: unknown
    data?: readonly unknown[]
    encrypt_certificate?: unknown
  }
  const inner = resource ?? encrypt_certificate ?? (Array.isArray(data) ? data[0] : undefined)
  if (typeof inner === 'object' && inner !== null) return sealedIn(inner)
  const { ciphertext, nonce } = (value ?? {}) as Partial<Sealed>
  if (typeof ciphertext === 'string' && typeof nonce === 'string') return value as Sealed
  throw new UsageError(
    t(
      "found no resource with ciphertext and nonce. Is it the notification's body?",
      '没有找到含 ciphertext 与 nonce 的 resource。这是通知的报文体吗？',
    ),
  )
}
