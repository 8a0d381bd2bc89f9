// The keys of a run.
import { generateKeyPairSync, randomBytes } from 'node:crypto'
import { writeFileSync } from 'node:fs'

/** Writes keys for a run to `path`; the processes of the run read it by `BENCH_KEYS`. */
export async function mintKeys(path) {
  const { importSource } = await import('../tools/source.mjs')
  const { issueCertificate } = await importSource('lib/simulator/keys/certificate.ts')
  const party = (serial, name) => {
    const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
    return {
      serial,
      key: privateKey.export({ type: 'pkcs8', format: 'pem' }),
      cert: issueCertificate(privateKey, serial, name, Date.now()),
    }
  }
  const secret = () => randomBytes(16).toString('hex')
  writeFileSync(
    path,
    JSON.stringify({
      merchant: party('5157F09EFDC096DE15EBE81A47057A7232F1B8E1', 'merchant'),
      platform: party('1DDE55AD98ED71D6EDD4A4A16996DE7B47773A8C', 'platform'),
      tls: party('01', 'localhost'),
      secret: secret(),
      apiv3Key: secret(),
    }),
    { mode: 0o600 },
  )
}
