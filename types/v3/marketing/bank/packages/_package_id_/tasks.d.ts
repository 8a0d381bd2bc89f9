import type { Async, Call, Rfc3339, Upload } from '../../../../../endpoint.js'

interface Verbs {
  /**
   * 导入定向用户协议号
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter9_8_1.shtml
   */
  post: Upload<
    {
      /** 人群包ID */
      package_id: string
    },
    ImportMeta,
    ImportTask
  >
  /**
   * 查询上传任务列表
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012466728
   */
  get: Call<
    {
      /** 人群包ID */
      package_id: string
      query?: ListTasks
    },
    TaskList
  >
}

/** `v3/marketing/bank/packages/{package_id}/tasks` */
export interface Tasks extends Verbs, Async<Verbs> {}

export interface ImportMeta {
  /** 银行类型 @example ICBC_DEBIT */
  bank_type: string
  /** 文件名 @example active_user.csv */
  filename?: string
  /** 文件摘要 */
  sha256: string
}

export interface ImportTask {
  /** 上传任务 @example 101 */
  task_id: string
  /** 号码包id @example 8473295 */
  package_id: string
  /** 文件名 @example active_user.csv */
  filename: string
  /** 创建上传任务的时间 @example 2020-05-20T13:29:35+08:00 */
  create_time: Rfc3339
  /** 上传任务最近一次更新的时间 */
  update_time?: Rfc3339
  /** 任务状态 */
  status?: 'PROCESSING' | 'FINISHED'
  /** 成功数 */
  success_count?: number
  /** 失败数 */
  fail_count?: number
  /** 匹配成功的微信用户数 */
  success_user_count?: number
  /** 银行类型 @example ICBC_DEBIT */
  bank_type?: string
}

export interface ListTasks {
  /** 任务状态 */
  status?: 'PROCESSING' | 'FINISHED'
  /** 文件名 @example active_user.csv */
  filename?: string
  /** 分页页码 @example 0 */
  offset?: string | number
  /** 分页大小 @example 20 */
  limit?: string | number
}

export interface TaskList {
  /** 上传任务列表 */
  data: ImportTask[]
  /** 总数量 */
  total_count: number
  /** 分页页码 */
  offset: number
  /** 分页大小 */
  limit: number
}

declare module '../../../../../endpoint.js' {
  interface Endpoints {
    'v3/marketing/bank/packages/{package_id}/tasks': Tasks
  }
}
