/** The one place where the examples read the environment. A key is a PEM text or a `file://` URL. */
import { type Config } from 'wechatpay-chain'

export const environment: Readonly<Record<string, string | undefined>> = process.env

/** What the environment says about the merchant; nothing, where it names none. */
export function readConfig(): Config | undefined {
  const {
    WXPAY_MCHID,
    WXPAY_SERIAL = '',
    WXPAY_PRIVATE_KEY = '',
    WXPAY_PUB_KEY_ID = '',
    WXPAY_PUB_KEY = '',
    WXPAY_APIV3_KEY,
    WXPAY_SECRET,
    WXPAY_BRAND_ID,
    WXPAY_BRAND_SERIAL = '',
    WXPAY_BRAND_PRIVATE_KEY = '',
    WXPAY_TLS_CERT,
    WXPAY_TLS_KEY,
    WXPAY_BASE_URL,
  } = environment
  if (WXPAY_MCHID === undefined) return undefined
  return {
    mchid: WXPAY_MCHID,
    serial: WXPAY_SERIAL,
    privateKey: WXPAY_PRIVATE_KEY,
    certs: { [WXPAY_PUB_KEY_ID]: WXPAY_PUB_KEY },
    ...(WXPAY_APIV3_KEY && { apiv3Key: WXPAY_APIV3_KEY }),
    ...(WXPAY_SECRET && { secret: WXPAY_SECRET }),
    ...(WXPAY_BRAND_ID && {
      brand: { brandId: WXPAY_BRAND_ID, serial: WXPAY_BRAND_SERIAL, privateKey: WXPAY_BRAND_PRIVATE_KEY },
    }),
    ...(WXPAY_TLS_CERT && WXPAY_TLS_KEY && { merchant: { cert: WXPAY_TLS_CERT, key: WXPAY_TLS_KEY } }),
    ...(WXPAY_BASE_URL && { baseURL: WXPAY_BASE_URL }),
  }
}
