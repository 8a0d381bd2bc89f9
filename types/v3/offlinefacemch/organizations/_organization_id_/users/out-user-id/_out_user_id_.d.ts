import type { Async, Call, Encrypted, SerialHeader } from '../../../../../../endpoint.js'

interface Verbs {
  /**
   * 刷脸用户信息查询接口
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html
   */
  get: Call<
    {
      /** 机构ID */
      organization_id: string
      /** 商户刷脸用户ID */
      out_user_id: string
    },
    OrganizationUser
  >
  /**
   * 刷脸用户信息修改接口
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/access-specifications.html
   */
  patch: Call<
    {
      /** 机构ID */
      organization_id: string
      /** 商户刷脸用户ID */
      out_user_id: string
      json: ModifyOrganizationUser
      headers?: SerialHeader
    },
    void
  >
}

/** `v3/offlinefacemch/organizations/{organization_id}/users/out-user-id/{out_user_id}` */
export interface OutUserIdValue extends Verbs, Async<Verbs> {}

export interface OrganizationUser {
  /** 刷脸用户ID */
  use_id?: string
  /** 商户刷脸用户ID */
  out_user_id?: string
  /** 机构ID */
  organization_id?: string
  /** 姓名 */
  user_name?: string
  /** 用户类型 */
  user_type?: 'STUDENT' | 'STUFF'
  /** 学生信息 */
  student_info?: {
    /** 班级名 */
    class_name?: string
  }
  /** 职工信息 */
  staff_info?: {
    /** 职业 */
    occupation?: string
  }
  /** 用户状态 */
  status?: 'NORMAL' | 'DISABLED'
  /** 签约状态 */
  contract_state?: 'NOT_CONTRACTED' | 'TERMINATED' | 'CONTRACTED'
  /** 人脸图片上传状态 */
  face_image_ok?: boolean
  /** 签约ID */
  contract_id?: string
}

export interface ModifyOrganizationUser {
  /** 姓名 */
  user_name?: Encrypted
  /** 用户类型 */
  user_type?: 'STUDENT' | 'STUFF'
  /** 学生信息 */
  student_info?: {
    /** 班级名 */
    class_name?: string
  }
  /** 职工信息 */
  staff_info?: {
    /** 职业 */
    occupation?: string
  }
  /** 状态 */
  status?: 'NORMAL' | 'DISABLED'
  /** 手机号 */
  phone?: Encrypted
}

declare module '../../../../../../endpoint.js' {
  interface Endpoints {
    'v3/offlinefacemch/organizations/{organization_id}/users/out-user-id/{out_user_id}': OutUserIdValue
  }
}
