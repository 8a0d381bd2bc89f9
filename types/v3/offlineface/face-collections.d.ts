import type { Async, Call } from '../../endpoint.js'
import type { FaceCollection } from '../../models/offline-face.js'

interface Verbs {
  /**
   * 查询重采用户列表
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html
   */
  get: Call<
    { query: ListFaceCollections },
    {
      /** 重采列表 */
      face_collections: FaceCollection[]
    }
  >
}

/** `v3/offlineface/face-collections` */
export interface FaceCollections extends Verbs, Async<Verbs> {
  /** K12刷脸代扣：查询重采请求详情 */
  _collection_id_: import('./face-collections/_collection_id_.js').CollectionId
}

export interface ListFaceCollections {
  /** 机构ID @example Ofewewfwefweewf */
  organization_id: string
  /** 列表偏移 @example 30 */
  offset?: string | number
  /** 资源个数 @example 20 */
  limit?: string | number
}

declare module '../../endpoint.js' {
  interface Endpoints {
    'v3/offlineface/face-collections': FaceCollections
  }
}
