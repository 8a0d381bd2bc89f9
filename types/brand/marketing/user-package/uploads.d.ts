import type { Async, Call } from '../../../endpoint.js'

interface Verbs {
  /**
   * 初始化上传
   * @remarks 品牌商户
   * @see https://pay.weixin.qq.com/doc/brand/4016183594
   */
  post: Call<
    {
      json: {
        /** 完整人群包文件信息 */
        user_package_file_info: UserPackageFileInfo
      }
    },
    InitiatedUpload
  >
}

/** `brand/marketing/user-package/uploads` */
export interface Uploads extends Verbs, Async<Verbs> {
  /** 人群包：文件分块合并 */
  _upload_id_: import('./uploads/_upload_id_.js').UploadId
}

export interface UserPackageFileInfo {
  /** 文件名，以.csv结尾 @maxLength 128 @example active_user.csv */
  filename: string
  /** 整个文件的SHA-256摘要，十六进制 @maxLength 64 */
  digest: string
  /** 人群包类型：定向曝光人群包、风险用户人群包 */
  package_type: 'USER_PACKAGE_TYPE_EXPOSURE' | 'USER_PACKAGE_TYPE_RISK'
  /** 上传数据类型：MD5手机号、用户OpenID */
  data_type: 'USER_PACKAGE_DATA_TYPE_PHONE' | 'USER_PACKAGE_DATA_TYPE_OPENID'
  /** 人群包描述，官方要求不少于15个字，而其示例只有6个字，故不校验下限 @maxLength 128 @example 熟客人群-1 */
  description: string
  /** 文件大小，单位为字节 @example 256000 */
  file_size: number
}

export interface InitiatedUpload {
  /** 返回信息 @maxLength 128 @example success */
  return_message: string
  /** 上传ID @maxLength 128 */
  upload_id: string
  /** 文件分块大小，单位为字节 @example 10240 */
  file_part_size: number
  /** 文件分块数量 @example 10 */
  file_part_count: number
}

declare module '../../../endpoint.js' {
  interface Endpoints {
    'brand/marketing/user-package/uploads': Uploads
  }
}
