/** What to do here in place of an option of axios, of Guzzle, or of another client of WeChat Pay. */
import type { Place } from './table.js'

const REDIRECT = 'a signed request is never redirected'
const STATUS = 'every answer outside 2xx is an ApiError; read error.response'
const TLS_IDENTITY =
  "the merchant's TLS certificate is part of the configuration, merchant: { cert, key }, and is presented where a call says security: true"
const LOG =
  'logger: console in the configuration, or WXPAY_LOG=debug in the environment; an interceptor on instance.client sees each request'
const ENCODING = 'answers are UTF-8; responseType: "arraybuffer" gives the bytes'

/** Names that mean something to axios, and would change signed bytes or unverified answers, or do nothing. */
const AXIOS: Readonly<Record<string, string>> = {
  maxRedirects: REDIRECT,
  beforeRedirect: REDIRECT,
  decompress: 'answers are decompressed here, strictly',
  validateStatus: STATUS,
  auth: 'the Authorization header is the signature',
  paramsSerializer: 'the query is encoded here so that the signed bytes are the sent bytes',
  method: 'call the verb',
  url: 'give the path to the chain',
  socketPath: 'requests go to the configured host only',
  transitional: 'the order of interceptors is fixed',
  cancelToken: 'give signal: new AbortController().signal',
  timeoutErrorMessage: 'a timeout is a NetworkError with the code ERR_NET_TIMEOUT',
  responseEncoding: ENCODING,
  withCredentials: 'it is for browsers',
  xsrfCookieName: 'it is for browsers',
  xsrfHeaderName: 'it is for browsers',
  withXSRFToken: 'it is for browsers',
  fetchOptions: 'give an adapter of your own',
}

/** https://docs.guzzlephp.org/en/stable/request-options.html */
const GUZZLE: Readonly<Record<string, string>> = {
  allow_redirects: REDIRECT,
  cert: TLS_IDENTITY,
  ssl_key: TLS_IDENTITY,
  cookies: 'no cookies are sent or kept',
  connect_timeout:
    'a host that takes no connection in 5 s is left for the standby; timeout, in milliseconds, bounds the attempt',
  read_timeout: 'timeout, in milliseconds, bounds the attempt',
  crypto_method: 'httpsAgent: new https.Agent({ minVersion })',
  crypto_method_max: 'httpsAgent: new https.Agent({ maxVersion })',
  debug: LOG,
  decode_content: 'answers are decompressed here, strictly',
  delay: 'wait before the call',
  expect: 'no request waits for 100 Continue',
  form_params: 'the body goes in json, in xml for APIv2',
  multipart: 'body: new MediaUtil(path), or uploadMedia()',
  force_ip_resolve: 'family: 4 or 6',
  http_errors: STATUS,
  idn_conversion: 'the hosts of WeChat Pay are ASCII',
  on_headers: 'read headers of the answer',
  on_stats: 'subscribe to wechatpay-chain:request:end of node:diagnostics_channel',
  progress: 'onUploadProgress, onDownloadProgress',
  synchronous: 'every call is a promise: await it',
  verify: 'every answer is verified; the certificate of a proxy goes in httpsAgent: new https.Agent({ ca })',
  version: 'requests are HTTP/1.1',
  curl: 'agents: httpAgent, httpsAgent',
  handler:
    'leave it out: uploads and files that are not signed are recognised here; other steps are interceptors on instance.client',
  save_to: 'sink: a file path or a writable stream',
}

const CERTS = 'Did you mean certs: { [PUB_KEY_ID_… or serial]: public key or certificate }?'
const MERCHANT = "The merchant's TLS certificate goes in merchant: { cert, key } or { pfx, passphrase }"
const CALL = 'It belongs to a call: json: { %s }'
const SECRET = 'Did you mean secret, the APIv2 key?'

/** Configurations of other clients: their names in lower case and without `_`. */
const OTHERS: Readonly<Record<string, readonly string[]>> = {
  'Did you mean mchid?': ['mchid', 'merchantid', 'partnerid', 'partner', 'spmchid'],
  'Did you mean serial?': [
    'serialno',
    'serialnumber',
    'certserialno',
    'certserial',
    'mchserialno',
    'mchserial',
    'merchantserial',
    'merchantserialnumber',
    'mchcertificateserialnumber',
  ],
  'Did you mean privateKey?': [
    'privatekey',
    'privatekeypath',
    'privatekeyfrompath',
    'keypath',
    'mchprivatekey',
    'merchantprivatekey',
    'apiclientkey',
    'mchsecretcert',
  ],
  [CERTS]: [
    'publickey',
    'publickeyid',
    'pubkey',
    'pubkeyid',
    'platformcerts',
    'platformcert',
    'platformcertificate',
    'platformcertificates',
    'platformpublickey',
    'wechatpaypublickey',
    'wechatpaypublickeyid',
    'wxpaypubkey',
    'wechatpublickey',
    'certificates',
    'certificate',
  ],
  [`Did you mean certs? ${MERCHANT}`]: ['cert'],
  [MERCHANT]: [
    'pfx',
    'pfxpath',
    'p12',
    'passphrase',
    'certpath',
    'certfile',
    'keyfile',
    'ca',
    'sslcert',
    'sslkey',
  ],
  'Did you mean apiv3Key, the APIv3 key, or secret, the APIv2 key?': [
    'key',
    'apikey',
    'secretkey',
    'mchsecretkey',
  ],
  'Did you mean apiv3Key?': ['apiv3key', 'apiv3', 'v3key', 'apiv3secret', 'mchapiv3key', 'keyv3', 'mchv3key'],
  [SECRET]: [
    'partnerkey',
    'mchkey',
    'paykey',
    'apiv2key',
    'v2key',
    'v2secretkey',
    'mchsecretkeyv2',
    'keyv2',
    'paysecret',
  ],
  [CALL]: ['appid', 'subappid', 'submchid', 'spappid', 'notifyurl', 'tradetype', 'spbillcreateip', 'openid'],
  'WeChat Pay has no sandbox: use createSimulator() of wechatpay-chain/simulator': [
    'sandbox',
    'issandbox',
    'usesandbox',
  ],
  "It goes in headers: { 'User-Agent': … }": ['useragent'],
  'Leave it out: the scheme follows from the path': ['authtype', 'authorizationtype', 'schema', 'signtype'],
}
const OTHER_NAMES = new Map(
  Object.entries(OTHERS).flatMap(([hint, names]) => names.map((name) => [name, hint])),
)

/** Why an option of axios or Guzzle cannot be given, and what to do in its place. */
export const instead = (name: string, place: Place): string | undefined => {
  for (const names of place === 'call' ? [AXIOS, GUZZLE] : [AXIOS, omit(GUZZLE, 'cert')])
    if (Object.hasOwn(names, name)) return names[name]
  return undefined
}

const omit = (names: Readonly<Record<string, string>>, name: string): Readonly<Record<string, string>> => {
  const { [name]: _, ...rest } = names
  return rest
}

/**
 * What another client's name in a configuration is here.
 * @example renamed('serial_no') // 'Did you mean serial?'
 */
export const renamed = (name: string): string | undefined =>
  OTHER_NAMES.get(name.toLowerCase().replaceAll(/[_-]/g, ''))?.replace('%s', name)
