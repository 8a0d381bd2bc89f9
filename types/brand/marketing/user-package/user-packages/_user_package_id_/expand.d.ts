import type { Async, Call } from '../../../../../endpoint.js'

interface Verbs {
  /**
   * 扩充人群包
   * @remarks 品牌商户
   * @see https://pay.weixin.qq.com/doc/brand/4016199250
   */
  post: Call<
    {
      /** 人群包ID @maxLength 20 @example 01000100010000000007 */
      user_package_id: string
      json: {
        /** 上传ID @maxLength 128 @example 17587186700323d11ac17d8d3d4c8c4e5a250c3e804977e89af6a05ffa93751d0ec0179ca8 */
        upload_id: string
      }
    },
    ExpandedUserPackage
  >
}

/** `brand/marketing/user-package/user-packages/{user_package_id}/expand` */
export interface Expand extends Verbs, Async<Verbs> {}

export interface ExpandedUserPackage {
  /** 返回信息 @maxLength 128 @example success */
  return_message: string
  /** 任务状态 */
  state:
    | 'USER_PACKAGE_PROCESS_STATE_PROCESSING'
    | 'USER_PACKAGE_PROCESS_STATE_FINISHED'
    | 'USER_PACKAGE_PROCESS_STATE_FAILED'
}

declare module '../../../../../endpoint.js' {
  interface Endpoints {
    'brand/marketing/user-package/user-packages/{user_package_id}/expand': Expand
  }
}
