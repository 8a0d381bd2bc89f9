import { createPrivateKey, generateKeyPairSync } from 'node:crypto'
import { describe, expect, test } from '@jest/globals'
import { AesGcm, Formatter, KeyRing, Wechatpay } from '../../lib/index.js'
import { issueCertificate } from '../../lib/simulator/keys/certificate.js'
import { createSimulator } from '../../lib/simulator/index.js'
import { apiv3Key, config, merchant, platform, signatureHeaders } from '../helpers/platform.js'
import { startServer } from '../helpers/server.js'

const SERIAL = '5157F09EFDC096DE15EBE81A47057A7211111111'

describe('KeyRing.download', () => {
  test('fetches, decrypts and verifies the certificates of the simulator', async () => {
    await using simulator = await createSimulator({ mode: 'certificate' })
    const ring = await KeyRing.download(simulator.config)
    expect([...ring.keys()].filter((serial) => !serial.startsWith('PUB_KEY_ID_'))).toHaveLength(1)
    const instance = new Wechatpay({ ...simulator.config, certs: ring })
    await expect(instance.chain('v3/marketing/bank/packages/1/tasks').get()).resolves.toMatchObject({
      status: 200,
    })
    ring.close()
  })

  const now = Date.now()
  const encrypted = (serial: string, pem: string) => {
    const nonce = Formatter.nonce(12)
    return {
      serial_no: serial,
      encrypt_certificate: {
        algorithm: 'AEAD_AES_256_GCM',
        nonce,
        associated_data: 'certificate',
        ciphertext: AesGcm.encrypt(pem, apiv3Key, nonce, 'certificate'),
      },
    }
  }
  const genuine = () => [encrypted(SERIAL, issueCertificate(platform.privateKey, SERIAL, 'x', now))]
  const download = (
    data: unknown,
    by?: { serial: string; privateKey: typeof platform.privateKey },
    more?: object,
  ) => downloadText(JSON.stringify({ data }), by, more)
  async function downloadText(
    body: string,
    by = { serial: SERIAL, privateKey: platform.privateKey },
    more: object = {},
    status = 200,
  ) {
    await using server = await startServer(
      (_, response) =>
        void response
          .writeHead(status, { ...signatureHeaders(body, now, by.privateKey), 'Wechatpay-Serial': by.serial })
          .end(body),
    )
    const { mchid, serial, privateKey } = config(server.baseURL)
    const ring = await KeyRing.download({
      mchid: mchid,
      serial: serial,
      privateKey: privateKey,
      apiv3Key,
      baseURL: server.baseURL,
      ...more,
    })
    ring.close()
    return ring
  }

  test('accepts a list that a key in it signed', async () => {
    expect((await download(genuine())).get(SERIAL)?.equals(platform.publicKey)).toBe(true)
  })

  test('takes of a list what is valid now', async () => {
    const old = '5157F09EFDC096DE15EBE81A47057A7222222222'
    expect([
      ...(
        await download([
          encrypted(old, issueCertificate(platform.privateKey, old, 'x', now - 10 * 86_400_000, 5)),
          ...genuine(),
        ])
      ).keys(),
    ]).toEqual([SERIAL])
  })

  test('refuses what is no list, in its own words, and every success that delivers none', async () => {
    for (const text of ['null', '{}', '{"data":{}}', '{"data":[null]}', '{"data":[{}]}'])
      await expect(downloadText(text)).rejects.toMatchObject({
        name: 'CertificateError',
        code: 'ERR_CERT_EMPTY',
      })
    await expect(downloadText('<html>')).rejects.toMatchObject({
      name: 'ParseError',
      code: 'ERR_BODY_NOT_JSON',
    })
    await expect(downloadText('{}', undefined, {}, 201)).rejects.toMatchObject({ code: 'ERR_CERT_EMPTY' })
    await expect(downloadText('', undefined, {}, 204)).rejects.toMatchObject({ name: 'ParseError' })
    await expect(downloadText('<html>', undefined, {}, 503)).rejects.toMatchObject({
      name: 'NetworkError',
      code: 'ERR_NET_GATEWAY',
    })
  })

  test('refuses each spoiled list by its code', async () => {
    const small = createPrivateKey(
      generateKeyPairSync('rsa', { modulusLength: 1024 }).privateKey.export({ format: 'pem', type: 'pkcs8' }),
    )
    const cases: [string, () => Promise<unknown>][] = [
      ['ERR_CERT_EMPTY', () => download([])],
      [
        'ERR_CERT_SERIAL',
        () =>
          download([
            encrypted(
              '5157F09EFDC096DE15EBE81A47057A7222222222',
              issueCertificate(platform.privateKey, SERIAL, 'x', now),
            ),
          ]),
      ],
      [
        'ERR_CERT_VALIDITY',
        () =>
          download([
            encrypted(SERIAL, issueCertificate(platform.privateKey, SERIAL, 'x', now - 10 * 86_400_000, 5)),
          ]),
      ],
      [
        'ERR_CERT_VALIDITY',
        () =>
          download([
            encrypted(SERIAL, issueCertificate(platform.privateKey, SERIAL, 'x', now + 10 * 86_400_000)),
          ]),
      ],
      ['ERR_CERT_KEY', () => download([encrypted(SERIAL, issueCertificate(small, SERIAL, 'x', now))])],
      ['ERR_CERT_UNVERIFIED', () => download(genuine(), { serial: SERIAL, privateKey: merchant.privateKey })],
      [
        'ERR_CERT_UNVERIFIED',
        () => download(genuine(), { serial: 'F0F0F0F0', privateKey: platform.privateKey }),
      ],
      ['ERR_DECRYPT_AUTH', () => download(genuine(), undefined, { apiv3Key: '0'.repeat(32) })],
      ['ERR_CONFIG_APIV3_KEY', () => download(genuine(), undefined, { apiv3Key: 'short' })],
    ]
    for (const [code, spoiled] of cases) await expect(spoiled()).rejects.toMatchObject({ code })
  })
})
