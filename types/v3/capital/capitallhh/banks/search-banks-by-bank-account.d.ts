import type { Async, Call, Encrypted, SerialHeader } from '../../../../endpoint.js'
import type { CorporateBanking } from '../../../../models/capital.js'

interface Verbs {
  /**
   * 获取对私银行卡号开户银行
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012697541
   */
  get: Call<
    {
      query: {
        /** 银行卡号 @example d+xT+MQCvrLHUVDWv/8MR/dB7TkXLVfSrUxMPZy6jWWYzpRrEEaYQE8ZRGYoeorwC+w== */
        account_number: Encrypted
      }
      headers?: SerialHeader
    },
    BankList
  >
}

/** `v3/capital/capitallhh/banks/search-banks-by-bank-account` */
export interface SearchBanksByBankAccount extends Verbs, Async<Verbs> {}

export interface BankList {
  /** 查询数据总条数 @example 10 */
  total_count: number
  /** 银行列表 */
  data?: CorporateBanking[]
}

declare module '../../../../endpoint.js' {
  interface Endpoints {
    'v3/capital/capitallhh/banks/search-banks-by-bank-account': SearchBanksByBankAccount
  }
}
