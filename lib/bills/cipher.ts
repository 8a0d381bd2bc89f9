/** AEAD_AES_256_GCM over a stream whose last 16 bytes are its tag. */
import { createDecipheriv } from 'node:crypto'
import { DecryptError } from '../errors.js'

const TAG_BYTES = 16
const KEY_BYTES = 32

/**
 * The plain bytes as they come; that they are genuine is known only when the
 * iteration ended without an error.
 * @throws DecryptError `ERR_DECRYPT_KEY`, `ERR_DECRYPT_ENCODING`, `ERR_DECRYPT_AUTH`
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4013394586
 */
export async function* decrypted(
  chunks: AsyncIterable<Buffer>,
  key: Buffer,
  nonce: Buffer,
): AsyncGenerator<Buffer, void, undefined> {
  if (key.length !== KEY_BYTES || nonce.length === 0)
    throw new DecryptError(
      'ERR_DECRYPT_KEY',
      `the file's key must be ${KEY_BYTES} bytes with a nonce, found ${key.length} and ${nonce.length}`,
    )
  // The documented nonces have 16 and 32 bytes; GCM hashes what is not 12 bytes long.
  const decipher = createDecipheriv('aes-256-gcm', key, nonce, { authTagLength: TAG_BYTES })
  let kept: Buffer = Buffer.alloc(0)
  for await (const chunk of chunks) {
    const bytes = kept.length === 0 ? chunk : Buffer.concat([kept, chunk])
    const ready = Math.max(0, bytes.length - TAG_BYTES)
    kept = Buffer.from(bytes.subarray(ready))
    if (ready > 0) yield decipher.update(bytes.subarray(0, ready))
  }
  if (kept.length < TAG_BYTES)
    throw new DecryptError('ERR_DECRYPT_ENCODING', 'the file is too short to be encrypted', {
      outcome: 'unknown',
    })
  try {
    decipher.setAuthTag(kept).final()
  } catch {
    throw new DecryptError(
      'ERR_DECRYPT_AUTH',
      'the file does not open with its key: it was cut or changed on the way',
      { outcome: 'unknown' },
    )
  }
}
