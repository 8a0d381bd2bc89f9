/** The variables of the environment that hold a configuration, and what each is in it. */

export interface Variable {
  readonly env: string
  /** Its place in the configuration. */
  readonly path: readonly string[]
  /** A string: of a file, the line feed at its end is left out. */
  readonly text?: true
  /** Others may read the file that holds it. */
  readonly isPublic?: true
}

/** The platform's key has two, its name and itself: `PUB_KEY` and `PUB_KEY_ID`. */
export const VARIABLES: readonly Variable[] = [
  { env: 'WXPAY_MCHID', path: ['mchid'], text: true, isPublic: true },
  { env: 'WXPAY_SERIAL', path: ['serial'], text: true, isPublic: true },
  { env: 'WXPAY_PRIVATE_KEY', path: ['privateKey'] },
  { env: 'WXPAY_APIV3_KEY', path: ['apiv3Key'], text: true },
  { env: 'WXPAY_SECRET', path: ['secret'], text: true },
  { env: 'WXPAY_BASE_URL', path: ['baseURL'], text: true, isPublic: true },
  { env: 'WXPAY_BRAND_ID', path: ['brand', 'brandId'], text: true, isPublic: true },
  { env: 'WXPAY_BRAND_SERIAL', path: ['brand', 'serial'], text: true, isPublic: true },
  { env: 'WXPAY_BRAND_PRIVATE_KEY', path: ['brand', 'privateKey'] },
  { env: 'WXPAY_TLS_CERT', path: ['merchant', 'cert'], isPublic: true },
  { env: 'WXPAY_TLS_KEY', path: ['merchant', 'key'] },
]
export const PUB_KEY = 'WXPAY_PUB_KEY'
export const PUB_KEY_ID = 'WXPAY_PUB_KEY_ID'
/** A configuration as JSON; what the variables say comes before it. */
export const CONFIG_FILE = 'WXPAY_CONFIG'
