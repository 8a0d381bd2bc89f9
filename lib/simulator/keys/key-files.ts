/** The keys of a merchant as files, under the names that other languages' clients are configured with. */
import { authorityCertificate, issuerOf } from './authority.js'
import { issue, type Name } from './certificate.js'
import { pem, type Identities, type Merchant, type Party } from './identity.js'
import { pkcs12 } from './pkcs12.js'

const FIVE_YEARS = 1825 * 86_400_000

/** The platform certificate as PEM. */
export const platformCertificate = ({ certificate, authority, issued }: Identities): string =>
  issue(
    {
      serial: certificate.serial,
      subject: [
        ['O', 'Tenpay.com'],
        ['OU', 'Tenpay.com CA Center'],
        ['C', 'CN'],
        ['CN', 'Tenpay.com sign'],
      ],
      publicKey: certificate.publicKey,
      ...validityOf(issued),
    },
    issuerOf(authority),
  )

/** From when until when certificates are valid, in milliseconds since 1970. */
export const validityOf = (issued: number): { readonly from: number; readonly until: number } => ({
  from: issued,
  until: issued + FIVE_YEARS,
})

/** The certificate of a merchant's or a brand's API key as PEM. */
function apiCertificate({ authority, issued }: Identities, { id, serial, publicKey }: Party): string {
  const subject: Name = [
    ['C', 'CN'],
    ['L', 'Shenzhen'],
    ['O', '微信商户系统'],
    ['OU', '仅供测试'],
    ['CN', id],
  ]
  return issue({ serial, subject, publicKey, ...validityOf(issued) }, issuerOf(authority))
}

/**
 * @param baseURL where the simulator is
 * @returns contents by file name; all but the certificates are secret
 */
export function keyFilesOf(
  identities: Identities,
  merchant: Merchant,
  baseURL: string,
): Readonly<Record<string, string | Buffer>> {
  const { platform, certificate, brand, authority, issued } = identities
  const own = apiCertificate(identities, merchant)
  return {
    'apiclient_key.pem': pem(merchant.privateKey),
    'apiclient_cert.pem': own,
    'apiclient_cert.p12': pkcs12(merchant.privateKey, own, merchant.id),
    'apiv3_key.txt': merchant.apiv3Key,
    'apiv2_key.txt': merchant.secret,
    'wechatpay_pub.pem': pem(platform.publicKey),
    'wechatpay_cert.pem': platformCertificate(identities),
    'brand_key.pem': pem(brand.privateKey),
    'brand_cert.pem': apiCertificate(identities, brand),
    'ca.pem': authorityCertificate(authority, issued),
    '.env': environmentOf({
      WXPAY_MCHID: merchant.id,
      WXPAY_SERIAL: merchant.serial,
      WXPAY_PRIVATE_KEY: 'file:apiclient_key.pem',
      WXPAY_APIV3_KEY: merchant.apiv3Key,
      WXPAY_SECRET: merchant.secret,
      WXPAY_PUB_KEY_ID: platform.serial,
      WXPAY_PUB_KEY: 'file:wechatpay_pub.pem',
      WXPAY_CERT_SERIAL: certificate.serial,
      WXPAY_CERT: 'file:wechatpay_cert.pem',
      WXPAY_BRAND_ID: brand.id,
      WXPAY_BRAND_SERIAL: brand.serial,
      WXPAY_BRAND_PRIVATE_KEY: 'file:brand_key.pem',
      WXPAY_BASE_URL: baseURL,
    }),
  }
}

const environmentOf = (variables: Readonly<Record<string, string>>): string =>
  Object.entries(variables)
    .map(([name, value]) => `${name}=${value}\n`)
    .join('')
