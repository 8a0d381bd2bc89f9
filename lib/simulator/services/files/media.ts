/** Pictures and videos of merchants and brands: checked against their digest, kept, named. */
import { createHash } from 'node:crypto'
import { Bytes, type Call, type Routes } from '../../http/messages.js'
import { text } from '../../http/fields.js'
import { notFound, paramError } from '../../http/refusal.js'
import type { World } from '../../world/world.js'

const PICTURE = /\.(?:jpe?g|bmp|png)$/i
const VIDEO = /\.(?:avi|wmv|mpeg|mp4|mov|mkv|flv|f4v|m4v|rmvb)$/i

export function media({ store, files, random }: World): Routes {
  /** By `media_id`, the file of each complaint picture: only those can be fetched again. */
  const pictures = store.table<string>('pictures')
  const keepPicture = (call: Call): string => {
    const media_id = random.token(24)
    pictures.set(media_id, files.put(checked(call, PICTURE, 2)))
    return media_id
  }
  const idOf = (call: Call, name: RegExp, megabytes: number): string => {
    checked(call, name, megabytes)
    return random.token(24)
  }
  const addressOf = (call: Call): string =>
    `${call.site}/simulator/media/${files.put(checked(call, PICTURE, 2))}`
  return {
    'POST v3/merchant/media/upload': (call) => ({ media_id: idOf(call, PICTURE, 2) }),
    'POST v3/merchant/media/video_upload': (call) => ({ media_id: idOf(call, VIDEO, 5) }),
    'POST v3/merchant-service/images/upload': (call) => ({ media_id: keepPicture(call) }),
    'GET v3/merchant-service/images/{media_id}': ({ variables: { media_id = '' } }) => {
      const picture = files.get(pictures.get(media_id) ?? '')
      if (picture === undefined) throw notFound('RESOURCE_NOT_EXISTS', '图片不存在')
      return new Bytes(picture, 'image/png')
    },
    'POST v3/marketing/favor/media/image-upload': (call) => ({ media_url: addressOf(call) }),
    'POST brand/marketing/product-coupon/media/upload-image': (call) => ({ image_url: addressOf(call) }),
  }
}

/** The bytes of a file whose name, size and digest are right. @throws Refusal */
function checked({ body, file }: Call, name: RegExp, megabytes: number): Buffer {
  const { bytes } = file!
  if (!name.test(text(body, 'filename'))) throw paramError('/filename', '格式不正确')
  if (bytes.length > megabytes << 20) throw paramError('/file', `不能超过 ${megabytes}M`)
  if (createHash('sha256').update(bytes).digest('hex') !== text(body, 'sha256'))
    throw paramError('/sha256', '与文件内容不一致')
  return bytes
}
