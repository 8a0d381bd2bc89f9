/** A picture is uploaded: its digest is in the metadata, and the metadata is what is signed. */
import { uploadMedia } from 'wechatpay-chain'
import { argument, instance, samplePicture } from './shop.ts'

const file = await argument('file', () => '')
const { data } = await uploadMedia(instance, 'v3/merchant/media/upload', {
  file: file || samplePicture('licence.png'),
  onProgress: ({ loaded, total }) => console.log(`${loaded} of ${total} bytes`),
})
console.log(`media_id ${data.media_id}`)
