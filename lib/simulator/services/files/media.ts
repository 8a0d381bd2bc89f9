/** Pictures and videos of merchants and brands: checked against their digest, kept, named. */
import { createHash, randomBytes } from 'node:crypto'
import { Bytes, type Call, type Routes } from '../../http/messages.js'
import { text } from '../../http/fields.js'
import { notFound, paramError } from '../../http/refusal.js'
import type { World } from '../../world/world.js'

const PICTURE = /\.(?:jpe?g|bmp|png)$/i
const VIDEO = /\.(?:avi|wmv|mpeg|mp4|mov|mkv|flv|f4v|m4v|rmvb)$/i

export function media({ store }: World): Routes {
  /** Base64 by id: only the pictures of complaints can be fetched again. */
  const pictures = store.table<string>('pictures')
  const keep = (call: Call): string => {
    const id = take(call, PICTURE, 2)
    pictures.set(id, call.file!.bytes.toString('base64'))
    return id
  }
  const addressOf = (call: Call): string => `https://wx.gtimg.com/mch/img/${take(call, PICTURE, 2)}`
  return {
    'POST v3/merchant/media/upload': (call) => ({ media_id: take(call, PICTURE, 2) }),
    'POST v3/merchant/media/video_upload': (call) => ({ media_id: take(call, VIDEO, 5) }),
    'POST v3/merchant-service/images/upload': (call) => ({ media_id: keep(call) }),
    'GET v3/merchant-service/images/{media_id}': ({ variables: { media_id = '' } }) => {
      const picture = pictures.get(media_id)
      if (picture === undefined) throw notFound('RESOURCE_NOT_EXISTS', '图片不存在')
      return new Bytes(Buffer.from(picture, 'base64'), 'image/png')
    },
    'POST v3/marketing/favor/media/image-upload': (call) => ({ media_url: addressOf(call) }),
    'POST brand/marketing/product-coupon/media/upload-image': (call) => ({ image_url: addressOf(call) }),
  }
}

/** The id of a file whose name, size and digest are right. */
function take({ body, file }: Call, name: RegExp, megabytes: number): string {
  const { bytes } = file!
  if (!name.test(text(body, 'filename'))) throw paramError('/filename', '格式不正确')
  if (bytes.length > megabytes << 20) throw paramError('/file', `不能超过 ${megabytes}M`)
  if (createHash('sha256').update(bytes).digest('hex') !== text(body, 'sha256'))
    throw paramError('/sha256', '与文件内容不一致')
  return randomBytes(24).toString('base64url')
}
