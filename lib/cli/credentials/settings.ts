/** Where each setting may come from besides the configuration file, and its place there. The platform's key has two: its name and itself. */
export const SETTINGS: readonly {
  readonly path: readonly string[]
  readonly env: string
  readonly option?: string
  readonly file?: 'key' | 'text'
}[] = [
  { path: ['mchid'], env: 'WXPAY_MCHID', option: 'mchid' },
  { path: ['serial'], env: 'WXPAY_SERIAL', option: 'serial' },
  { path: ['privateKey'], env: 'WXPAY_PRIVATE_KEY', option: 'private-key', file: 'key' },
  { path: ['apiv3Key'], env: 'WXPAY_APIV3_KEY', option: 'apiv3-key', file: 'text' },
  { path: ['secret'], env: 'WXPAY_SECRET', option: 'secret', file: 'text' },
  { path: ['baseURL'], env: 'WXPAY_BASE_URL', option: 'base-url' },
  { path: ['brand', 'brandId'], env: 'WXPAY_BRAND_ID' },
  { path: ['brand', 'serial'], env: 'WXPAY_BRAND_SERIAL' },
  { path: ['brand', 'privateKey'], env: 'WXPAY_BRAND_PRIVATE_KEY' },
  { path: ['merchant', 'cert'], env: 'WXPAY_TLS_CERT' },
  { path: ['merchant', 'key'], env: 'WXPAY_TLS_KEY' },
]
