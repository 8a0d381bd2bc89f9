import type { Async, Call } from '../../../endpoint.js'
import type { FaceCollection } from '../../../models/offline-face.js'

interface Verbs {
  /**
   * 查询重采请求详情
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html
   */
  get: Call<
    {
      /** 重采ID @example FC2353ZJIHOJKHOIIOIJ */
      collection_id: string
    },
    FaceCollection
  >
}

/** `v3/offlineface/face-collections/{collection_id}` */
export interface CollectionId extends Verbs, Async<Verbs> {}

declare module '../../../endpoint.js' {
  interface Endpoints {
    'v3/offlineface/face-collections/{collection_id}': CollectionId
  }
}
