/** How the parts of an upload and its metadata are named. */
import { fits, type Rule } from './rule.js'

/** How a file's digest is made. */
export type DigestName = 'sha256' | 'sha1' | 'md5' | 'sm3'

/** The names at one endpoint. */
export interface UploadFields {
  readonly meta: string
  readonly file: string
  /** The member for the file's name; `undefined` where the endpoint takes none. */
  readonly filename: string | undefined
  readonly digest: string
  readonly algorithm: DigestName
  /** The member that names the algorithm, spelled as the platform spells it. */
  readonly algorithmName?: string
  /** What stands before the algorithm's name there. */
  readonly algorithmPrefix?: string
}

/** The names that most endpoints use. */
export const UPLOAD: UploadFields = {
  meta: 'meta',
  file: 'file',
  filename: 'filename',
  digest: 'sha256',
  algorithm: 'sha256',
}

const REVIEW_FILE: Partial<UploadFields> = { filename: 'file_name', digest: 'file_digest' }

/** Uploads whose parts or metadata are named otherwise than `meta`, `file`, `filename` and `sha256`. */
const UPLOADS: readonly (Rule & Partial<UploadFields>)[] = [
  {
    path: /^\/brand\/marketing\/user-package\/uploads\/[^/]+\/\d+$/,
    meta: 'file_meta',
    digest: 'digest',
    see: 'https://pay.weixin.qq.com/doc/brand/4016199238',
  },
  {
    path: '/v3/new-tax-control-fapiao/fapiao-applications/upload-fapiao-file',
    filename: undefined,
    digest: 'digest',
    algorithm: 'sm3',
    algorithmName: 'digest_alogrithm',
    see: 'https://pay.weixin.qq.com/doc/v3/partner/4015792580',
  },
  {
    path: '/v3/taxi-invoice/cards/upload-file',
    filename: undefined,
    digest: 'digest',
    algorithm: 'sm3',
    algorithmName: 'digest_algorithm',
    algorithmPrefix: 'DIGEST_ALGORITHM_',
    see: 'https://pay.weixin.qq.com/docs/partner/apis/taxi-fapiao/taxi-invoice-card/upload-taxi-invoice-card-file.html',
  },
  {
    path: '/v3/marketing/shopping-receipt/shoppingreceipts',
    filename: undefined,
    see: 'https://pay.weixin.qq.com/doc/v3/merchant/4012553506',
  },
  {
    path: '/v3/ecommerce/account/cancel-applications/media',
    ...REVIEW_FILE,
    see: 'https://pay.weixin.qq.com/docs/partner/apis/ecommerce-cancel/media/upload-media.html',
  },
  {
    path: /^\/v3\/mch-manage\/submission-files\/sub-mchid\/[^/]+\/upload$/,
    file: 'submission_file',
    ...REVIEW_FILE,
    see: 'https://pay.weixin.qq.com/doc/v3/partner/4014940425',
  },
  {
    path: /^\/v3\/mch-operation-manage\/enhanced-due-diligence\/[^/]+\/upload$/,
    file: 'due_diligence_file',
    ...REVIEW_FILE,
    see: 'https://pay.weixin.qq.com/doc/v3/partner/4015631042',
  },
]

/** How an upload to this path is laid out. */
export function uploadFields(pathname: string): UploadFields {
  return { ...UPLOAD, ...UPLOADS.find((rule) => fits(rule, pathname)) }
}
