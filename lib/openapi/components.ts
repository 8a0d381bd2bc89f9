/** What every operation and notification shares. */
import type { Json } from './schema.js'

const text = (description: string, limits: Json = {}): Json => ({ type: 'string', description, ...limits })

/** How a request is signed. */
export const SECURITY: Json = {
  merchant: {
    type: 'http',
    scheme: 'WECHATPAY2-SHA256-RSA2048',
    description:
      'mchid="…",nonce_str="…",signature="…",timestamp="…",serial_no="…"：以商户私钥对请求方法、URL、时间戳、随机串、请求体签名 https://pay.weixin.qq.com/doc/v3/merchant/4012365336',
  },
  brand: {
    type: 'http',
    scheme: 'WECHATPAY-BRAND-SHA256-RSA2048',
    description: '品牌经营的签名，以 brand_id 代替 mchid',
  },
  certificate: { type: 'mutualTLS', description: '商户API证书，APIv2' },
}

export const SCHEMAS: Readonly<Record<string, Json>> = {
  Error: {
    type: 'object',
    properties: {
      code: text('错误码'),
      message: text('错误描述'),
      detail: { type: 'object', description: '详情' },
    },
    required: ['code', 'message'],
  },
  V2Signature: {
    type: 'object',
    properties: {
      sign: text('签名：参数按名称排序，末尾加上密钥，取MD5或HMAC-SHA256，十六进制大写', { maxLength: 64 }),
    },
    required: ['sign'],
  },
  Notification: {
    type: 'object',
    properties: {
      id: text('通知ID'),
      create_time: text('通知创建时间', { format: 'date-time' }),
      event_type: text('通知类型'),
      resource_type: text('通知数据类型', { examples: ['encrypt-resource'] }),
      summary: text('回调摘要'),
      resource: {
        type: 'object',
        description: '通知数据',
        properties: {
          algorithm: text('加密算法类型', { enum: ['AEAD_AES_256_GCM'] }),
          original_type: text('原始类型'),
          ciphertext: text('数据密文，以APIv3密钥解密', { contentEncoding: 'base64' }),
          nonce: text('随机串'),
          associated_data: text('附加数据'),
        },
        required: ['algorithm', 'ciphertext', 'nonce'],
      },
    },
    required: ['id', 'create_time', 'event_type', 'resource_type', 'resource'],
  },
}

/** The one upload of APIv2. @see https://pay.weixin.qq.com/doc/global/v2/zh/4013641477 */
export const V2_UPLOAD: Json = {
  type: 'object',
  properties: {
    mch_id: text('商户号', { maxLength: 32 }),
    media: { type: 'string', format: 'binary', description: '媒体文件' },
    media_hash: text('媒体文件内容的MD5', { maxLength: 32 }),
    sign_type: text('签名类型', { enum: ['HMAC-SHA256'] }),
    sign: text('签名', { maxLength: 64 }),
  },
  required: ['mch_id', 'media', 'media_hash', 'sign'],
}

export const RESPONSES: Json = {
  Error: {
    description: '失败',
    content: { 'application/json': { schema: { $ref: '#/components/schemas/Error' } } },
  },
}
