/** A brand's audience packages: initiated, uploaded in parts, merged, expanded. */
import { createHash, randomBytes } from 'node:crypto'
import { count, empty, json, jsonBody, paramError, Refusal, text, uploadedFile, type Answer, type Request } from './exchange.js'

const PART_BYTES = 10_240
const LARGEST_PART_BYTES = 20 << 20

interface Upload {
  readonly digest: string
  readonly size: number
  readonly parts: Map<number, Buffer>
  merged: boolean
}

const sha256 = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex')
const partCount = (size: number): number => Math.ceil(size / PART_BYTES)

export class UserPackages {
  readonly #uploads = new Map<string, Upload>()

  initiate = (request: Request): Answer => {
    const info = (jsonBody(request)['user_package_file_info'] ?? {}) as Record<string, unknown>
    text(info, 'filename', /^[\w.-]{1,124}\.csv$/)
    text(info, 'package_type', /^USER_PACKAGE_TYPE_(?:EXPOSURE|RISK)$/)
    text(info, 'data_type', /^USER_PACKAGE_DATA_TYPE_(?:PHONE|OPENID)$/)
    text(info, 'description', /^.{15,128}$/su)
    const size = count(info, 'file_size')
    const upload_id = randomBytes(32).toString('hex')
    this.#uploads.set(upload_id, { digest: text(info, 'digest', /^[0-9a-f]{64}$/), size, parts: new Map(), merged: false })
    return json({ return_message: 'success', upload_id, file_part_size: PART_BYTES, file_part_count: partCount(size) })
  }

  uploadPart = async (request: Request, { upload_id = '', part_number = '' }: Record<string, string>): Promise<Answer> => {
    const upload = this.#find(upload_id)
    const number = Number(part_number)
    if (!(number >= 1 && number <= partCount(upload.size))) throw paramError('part_number', `必须在 1 到 ${partCount(upload.size)} 之间`)
    const { meta, bytes } = await uploadedFile(request, 'file_meta')
    const expected = number === partCount(upload.size) ? upload.size - (number - 1) * PART_BYTES : PART_BYTES
    if (bytes.length !== expected || bytes.length > LARGEST_PART_BYTES) throw paramError('file', `分块应为 ${expected} 字节`)
    if (sha256(bytes) !== text(meta, 'digest')) throw paramError('digest', '与分块内容不一致')
    upload.parts.set(number, bytes)
    return empty(200)
  }

  merge = (_: Request, { upload_id = '' }: Record<string, string>): Answer => {
    const upload = this.#find(upload_id)
    const parts = Array.from({ length: partCount(upload.size) }, (_part, at) => upload.parts.get(at + 1))
    const missing = parts.findIndex((part) => part === undefined)
    if (missing >= 0) throw new Refusal(400, 'INVALID_REQUEST', `分块 ${missing + 1} 未上传`)
    if (sha256(Buffer.concat(parts as Buffer[])) !== upload.digest) throw paramError('digest', '与合并后的文件不一致')
    upload.merged = true
    return empty(200)
  }

  expand = (request: Request): Answer => {
    const { merged } = this.#find(text(jsonBody(request), 'upload_id'))
    if (!merged) throw new Refusal(400, 'INVALID_REQUEST', '文件分块未合并')
    return json({ return_message: 'success', state: 'USER_PACKAGE_PROCESS_STATE_PROCESSING' })
  }

  #find(id: string): Upload {
    const upload = this.#uploads.get(id)
    if (!upload) throw new Refusal(404, 'NOT_FOUND', '上传任务不存在')
    return upload
  }
}
