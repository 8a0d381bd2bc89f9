/** Verbs and methods of other clients: what takes their place here. */
import { distance } from '../text/nearest.js'
import { VERBS } from './names.js'

/** What other clients call their verbs. */
const OTHER_VERBS: Readonly<Record<string, string>> = {
  create: 'post',
  del: 'delete',
  destroy: 'delete',
  fetch: 'get',
  list: 'get',
  query: 'get',
  remove: 'delete',
  retrieve: 'get',
  send: 'post',
  submit: 'post',
  update: 'patch',
}

/** The verb of a call that ends with another name. @example verbMeant('POST') // 'post' */
export function verbMeant(name: string): string | undefined {
  const plain = name.toLowerCase()
  const near = [...VERBS.keys()].find((verb) => verb.toLowerCase() === plain)
  if (near !== undefined) return near
  const base = plain.replace(/(?:a?sync|form|json|xml)$/, '')
  if (VERBS.has(base)) return base
  if (Object.hasOwn(OTHER_VERBS, base)) return OTHER_VERBS[base]
  return [...VERBS.keys()].find((verb) => plain.length > 2 && distance(verb.toLowerCase(), plain) === 1)
}

const SIGNED = 'Requests are signed, and answers verified, by the client itself'
/** Methods of other clients, and what takes their place. */
const OTHERS: readonly (readonly [name: RegExp, hint: string])[] = [
  [
    /^(?:combine_)?transactions_(?:native|jsapi|app|h5)$/,
    'Write instance.v3.pay.transactions.native.post({ json }): the URL is the chain',
  ],
  [
    /^(?:decipher_gcm|aesGcmDecrypt)$/,
    'Write await new Notifications({ certs, apiv3Key }).unwrap(headers, body), or AesGcm.decrypt()',
  ],
  [/^(?:cipher_gcm|aesGcmEncrypt)$/, 'Write AesGcm.encrypt()'],
  [
    /^(?:verifySign|verifySignature)$/,
    `${SIGNED}; of a notification by new Notifications({ certs, apiv3Key })`,
  ],
  [
    /^(?:sha256WithRsa|getSignature|getAuthorization|buildAuthorization)$/,
    `${SIGNED}; Rsa.sign() signs a string`,
  ],
  [
    /^(?:publicEncrypt|rsaEncrypt|encryptSensitive)$/,
    'Write instance.encrypt(text), or encrypt: true with the call',
  ],
  [
    /^(?:get_certificates|getCertificates|fetchCertificates)$/,
    'Write await KeyRing.download({ mchid, serial, privateKey, apiv3Key })',
  ],
  [/^(?:getSN|getSerialNo)$/, 'Write PemUtil.parseCertificateSerialNo(file)'],
  [
    /^(?:tradebill|fundflowbill|downloadBill|downloadbill|downloadFundflow)$/,
    'Write downloadBill(instance, …) of wechatpay-chain/bills',
  ],
  [
    /^(?:upload_images|uploadImage|uploadMedia)$/,
    "Write await uploadMedia(instance, 'v3/merchant/media/upload', { file })",
  ],
  [
    /^(?:unifiedOrder|orderQuery|closeOrder|refundQuery|sendRedpack)$/,
    'Write instance.v2.pay.unifiedorder.post({ xml }): the URL is the chain',
  ],
  [
    /^(?:getPayParams|getAppParams|getPayParamsByPrepay|chooseWXPay)$/,
    'Write jsapiParams() or appParams(), or await prepayJsapi(instance, order)',
  ],
]

/** What takes the place of another client's method. @example otherMethod('transactions_native') */
export const otherMethod = (name: string): string | undefined =>
  OTHERS.find(([method]) => method.test(name))?.[1]
