/** The upload endpoints with the limits of the official pages, one row and one link each. */

export interface UploadEndpoint {
  /** The file's name must end in one of these. */
  readonly types?: readonly string[]
  /** Bytes of the file. */
  readonly maxBytes?: number
  /** What the file may be called, with its ending. */
  readonly name?: { readonly pattern?: RegExp; readonly maxLength: number }
  /** Fields of the form beside metadata and file. */
  readonly form?: readonly string[]
  /** Needs the merchant's TLS certificate. */
  readonly security?: true
  readonly method?: 'put'
  readonly see: string
}

const KIB = 1 << 10
const MIB = 1 << 20
const IMAGES = ['jpg', 'jpeg', 'bmp', 'png']
const CSV_NAME = /^[A-Za-z0-9_.-]+$/

/** Each row names its page. */
export const UPLOAD_ENDPOINTS = {
  // The page for e-commerce merchants allows 5 MB, others 2 MB: what one of them takes is not refused here.
  'v3/merchant/media/upload': {
    types: IMAGES,
    maxBytes: 5 * MIB,
    name: { maxLength: 128 },
    see: 'https://pay.weixin.qq.com/docs/partner/apis/ecommerce-merchant-application/upload.html',
  },
  'v3/merchant/media/video_upload': {
    types: ['avi', 'wmv', 'mpeg', 'mp4', 'mov', 'mkv', 'flv', 'f4v', 'm4v', 'rmvb'],
    maxBytes: 5 * MIB,
    name: { maxLength: 128 },
    see: 'https://pay.weixin.qq.com/docs/partner/apis/media-upload/media/video-upload.html',
  },
  'v3/marketing/favor/media/image-upload': {
    types: IMAGES,
    maxBytes: 2 * MIB,
    name: { maxLength: 128 },
    see: 'https://pay.weixin.qq.com/docs/merchant/apis/cash-coupons/upload-image.html',
  },
  'v3/merchant-service/images/upload': {
    types: IMAGES,
    maxBytes: 2 * MIB,
    name: { maxLength: 128 },
    see: 'https://pay.weixin.qq.com/doc/v3/partner/4012467222',
  },
  'v3/global/merchant-service/images/upload': {
    types: IMAGES,
    maxBytes: 2 * MIB,
    name: { maxLength: 128 },
    see: 'https://pay.weixin.qq.com/doc/v3/partner/4012467222',
  },
  'v3/global/merchant-storage/file/upload': {
    types: [...IMAGES, 'pdf'],
    maxBytes: 5 * MIB,
    see: 'https://pay.weixin.qq.com/wiki/doc/api_external/en/apis/chapter4_1_11.shtml',
  },
  'v3/marketing/partner/product-coupon/media/upload-image': {
    types: IMAGES,
    maxBytes: 2 * MIB,
    name: { maxLength: 150 },
    see: 'https://pay.weixin.qq.com/doc/v3/partner/4015781275',
  },
  'brand/marketing/product-coupon/media/upload-image': {
    types: IMAGES,
    maxBytes: 2 * MIB,
    name: { maxLength: 150 },
    see: 'https://pay.weixin.qq.com/doc/brand/4016427362',
  },
  'v3/ecommerce/account/cancel-applications/media': {
    types: IMAGES,
    maxBytes: 2 * MIB,
    see: 'https://pay.weixin.qq.com/docs/partner/apis/ecommerce-cancel/media/upload-media.html',
  },
  'v3/new-tax-control-fapiao/fapiao-applications/upload-fapiao-file': {
    types: ['pdf', 'ofd'],
    maxBytes: 2 * MIB,
    see: 'https://pay.weixin.qq.com/docs/merchant/apis/fapiao/fapiao-applications/upload-fapiao-file.html',
  },
  'v3/taxi-invoice/cards/upload-file': {
    types: ['pdf'],
    maxBytes: 2 * MIB,
    see: 'https://pay.weixin.qq.com/docs/partner/apis/taxi-fapiao/taxi-invoice-card/upload-taxi-invoice-card-file.html',
  },
  'v3/marketing/shopping-receipt/shoppingreceipts': {
    types: ['png', 'jpg', 'jpeg'],
    maxBytes: 200 * KIB,
    see: 'https://pay.weixin.qq.com/doc/v3/merchant/4012553506',
  },
  'v3/marketing/bank/packages/{package_id}/tasks': {
    types: ['txt', 'csv'],
    maxBytes: 2 * MIB,
    name: { pattern: CSV_NAME, maxLength: 128 },
    see: 'https://pay.weixin.qq.com/doc/v3/partner/4012466728',
  },
  // The two pages name no limit but that of the item asked for.
  'v3/mch-manage/submission-files/sub-mchid/{sub_mchid}/upload': {
    form: ['item_id', 'manage_record_id'],
    see: 'https://pay.weixin.qq.com/doc/v3/partner/4014940425',
  },
  'v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}/upload': {
    see: 'https://pay.weixin.qq.com/doc/v3/partner/4015631042',
  },
  'brand/marketing/user-package/uploads/{upload_id}/{part_number}': {
    types: ['csv'],
    maxBytes: 20 * MIB,
    name: { pattern: CSV_NAME, maxLength: 128 },
    method: 'put',
    see: 'https://pay.weixin.qq.com/doc/brand/4016199238',
  },
  'v2/secapi/mch/uploadmedia': {
    types: IMAGES,
    maxBytes: 2 * MIB,
    security: true,
    see: 'https://pay.weixin.qq.com/doc/global/v2/zh/4013641477',
  },
} as const satisfies Readonly<Record<string, UploadEndpoint>>

/** What each endpoint answers. */
export interface UploadAnswers {
  'v3/merchant/media/upload': { readonly media_id: string }
  'v3/merchant/media/video_upload': { readonly media_id: string }
  'v3/marketing/favor/media/image-upload': { readonly media_url: string }
  'v3/merchant-service/images/upload': { readonly media_id: string }
  'v3/global/merchant-service/images/upload': { readonly media_id: string }
  'v3/global/merchant-storage/file/upload': { readonly file_id: string }
  'v3/marketing/partner/product-coupon/media/upload-image': { readonly media_url: string }
  'brand/marketing/product-coupon/media/upload-image': { readonly image_url: string }
  'v3/ecommerce/account/cancel-applications/media': { readonly media_id: string }
  'v3/new-tax-control-fapiao/fapiao-applications/upload-fapiao-file': { readonly fapiao_media_id: string }
  'v3/taxi-invoice/cards/upload-file': { readonly fapiao_media_id: string }
  'v3/marketing/shopping-receipt/shoppingreceipts': {
    readonly receipt: {
      readonly receipt_id: string
      readonly state: string
      readonly [field: string]: unknown
    }
  }
  'v3/marketing/bank/packages/{package_id}/tasks': {
    readonly task_id: string
    readonly package_id: string
    readonly status?: string
    readonly [field: string]: unknown
  }
  'v3/mch-manage/submission-files/sub-mchid/{sub_mchid}/upload': { readonly file_id?: string }
  'v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}/upload': { readonly file_id: string }
  'brand/marketing/user-package/uploads/{upload_id}/{part_number}': undefined
  'v2/secapi/mch/uploadmedia': { readonly media_id: string; readonly [field: string]: unknown }
}

/** The template of an upload endpoint. */
export type UploadTemplate = keyof typeof UPLOAD_ENDPOINTS
