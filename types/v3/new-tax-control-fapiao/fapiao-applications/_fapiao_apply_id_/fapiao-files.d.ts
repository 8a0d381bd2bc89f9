import type { Async, Call } from '../../../../endpoint.js'
import type { FapiaoInformationStatus } from '../../../../models/fapiao.js'

interface Verbs {
  /**
   * 获取发票下载信息
   * @remarks 普通商户, 服务商
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012538335
   */
  get: Call<
    {
      /** 发票申请单号 @example 4200000444201910177461284488 */
      fapiao_apply_id: string
      query: {
        /** 子商户号 @example 1900000109 */
        sub_mchid: string
        /** 商户发票单号 @example 20200701123456 */
        fapiao_id: string
      }
    },
    {
      /** 发票列表 */
      fapiao_download_info_list?: FapiaoDownloadInfo[]
    }
  >
}

/** `v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/fapiao-files` */
export interface FapiaoFiles extends Verbs, Async<Verbs> {}

/** 发票列表 */
export interface FapiaoDownloadInfo {
  /** 商户发票单号 @example 20200701123456 */
  fapiao_id?: string
  /** 发票文件下载地址 @example https://pay.wechatpay.cn/invoicing/fapiao/fapiao-file */
  download_url?: string
  /** 发票状态 */
  status?: FapiaoInformationStatus
}

declare module '../../../../endpoint.js' {
  interface Endpoints {
    'v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/fapiao-files': FapiaoFiles
  }
}
