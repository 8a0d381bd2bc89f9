/** Pictures and videos of merchants and brands: kept by nobody, checked against their digest, named. */
import { createHash, randomBytes } from 'node:crypto'
import { json, paramError, text, uploadedFile, type Answer, type Request } from './exchange.js'

const PICTURE = /\.(?:jpe?g|bmp|png)$/i
const VIDEO = /\.(?:avi|wmv|mpeg|mp4|mov|mkv|flv|f4v|m4v|rmvb)$/i

/** What comes back for a file whose name and size are right: its id or its address. */
async function take(request: Request, name: RegExp, megabytes: number): Promise<string> {
  const { meta, bytes } = await uploadedFile(request, 'meta')
  text(meta, 'filename', name)
  if (bytes.length > megabytes << 20) throw paramError('file', `不能超过 ${megabytes}M`)
  if (createHash('sha256').update(bytes).digest('hex') !== text(meta, 'sha256')) throw paramError('sha256', '与文件内容不一致')
  return randomBytes(24).toString('base64url')
}

export const picture = async (request: Request): Promise<Answer> => json({ media_id: await take(request, PICTURE, 2) })
export const video = async (request: Request): Promise<Answer> => json({ media_id: await take(request, VIDEO, 5) })
export const couponPicture = async (request: Request): Promise<Answer> => json({ media_url: `https://wx.gtimg.com/mch/img/${await take(request, PICTURE, 2)}` })
export const brandPicture = async (request: Request): Promise<Answer> => json({ image_url: `https://wx.gtimg.com/mch/img/${await take(request, PICTURE, 2)}` })
