/** The 14 things that nothing may show, each with the forms it could be shown in. Minted for this run. */
import { generateKeyPairSync, randomBytes, randomInt, type KeyObject } from 'node:crypto'
import { Hash } from '../../lib/index.js'
import { issueCertificate } from '../../lib/simulator/keys/certificate.js'
import { apiv3Key, brand, merchant, secret } from '../helpers/platform.js'

const digits = (count: number): string => Array.from({ length: count }, () => randomInt(10)).join('')

export const tls = generateKeyPairSync('rsa', { modulusLength: 2048 })
export const passphrase = randomBytes(9).toString('hex')
export const proxy = { username: 'proxy-user', password: randomBytes(9).toString('hex') }
export const agentPassphrase = randomBytes(9).toString('hex')
export const person = { name: `张${randomBytes(9).toString('hex')}`, card: digits(19), id: digits(18) }

export const tlsKey = tls.privateKey.export({
  format: 'pem',
  type: 'pkcs8',
  cipher: 'aes-256-cbc',
  passphrase,
}) as string
export const certificate = issueCertificate(
  tls.privateKey,
  '5157F09EFDC096DE15EBE81A47057A7211111111',
  'localhost',
  Date.now(),
  2,
)

/** Lines of the PEM in both encodings, and the numbers of the key. */
function formsOf(key: KeyObject): string[] {
  const pems = (['pkcs1', 'pkcs8'] as const).map((type) => key.export({ format: 'pem', type }) as string)
  const { d, p, q, dp, dq, qi } = key.export({ format: 'jwk' })
  const lines = [...pems.map((pem) => pem.split('\n')), tlsKey.split('\n')]
    .flat()
    .filter((line) => line.length === 64)
  return [
    ...lines.filter((line) => pems.some((pem) => pem.includes(line))),
    ...[d, p, q, dp, dq, qi].map((number) => number!.slice(0, 60)),
  ]
}
const textForms = (text: string): string[] => [
  text,
  Buffer.from(text).toString('hex'),
  Buffer.from(text).toString('base64').replace(/=+$/, ''),
]

/** Signatures of requests that a server of the tests received. */
export const signatures = new Set<string>()

export const SECRETS: Readonly<Record<string, () => Iterable<string>>> = {
  "the merchant's private key": () => formsOf(merchant.privateKey),
  "the brand's private key": () => formsOf(brand.privateKey),
  "the private key of the merchant's TLS certificate": () => [
    ...formsOf(tls.privateKey),
    ...tlsKey.split('\n').filter((line) => line.length === 64),
  ],
  'its passphrase': () => textForms(passphrase),
  'the APIv3 key': () => textForms(apiv3Key),
  'the APIv2 key': () => textForms(secret),
  'the MD5 of the APIv2 key': () => textForms(Hash.md5(secret)),
  "the proxy's password": () => textForms(proxy.password),
  "the proxy's Authorization": () => [
    Buffer.from(`${proxy.username}:${proxy.password}`).toString('base64').replace(/=+$/, ''),
  ],
  "a passphrase in the caller's agent": () => textForms(agentPassphrase),
  'the signature of a request': () => signatures,
  'a card number in a request': () => textForms(person.card),
  'an identity number in a request': () => textForms(person.id),
  'a name in a request': () => textForms(person.name),
}
