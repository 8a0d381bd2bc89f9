/** A key service that stands in for a KMS where there is none: it signs SHA-256 digests and never shows its key. */
import { constants, privateEncrypt } from 'node:crypto'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { json } from 'node:stream/consumers'
import { Rsa, type KeyLike } from 'wechatpay-chain'

/** What PKCS#1 puts before a SHA-256 digest. @see https://www.rfc-editor.org/rfc/rfc8017#section-9.2 */
const SHA256 = Buffer.from('3031300d060960864801650304020105000420', 'hex')

export async function startKeyService(privateKey: KeyLike): Promise<string> {
  const key = Rsa.from(privateKey, Rsa.KEY_TYPE_PRIVATE)
  const sign = (digest: Buffer): string =>
    privateEncrypt({ key, padding: constants.RSA_PKCS1_PADDING }, Buffer.concat([SHA256, digest])).toString(
      'base64',
    )
  const server = createServer(async (request, response) => {
    const { digest } = (await json(request)) as { digest: string }
    response
      .setHeader('content-type', 'application/json')
      .end(JSON.stringify({ signature: sign(Buffer.from(digest, 'base64')) }))
  })
  server.unref().on('connection', (socket) => socket.unref())
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
}
