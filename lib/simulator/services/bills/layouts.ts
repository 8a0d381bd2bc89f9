/** The columns of bills without a summary, each with a row, so that programs that read bills have some. */
import { tableOf } from './csv.js'

interface Layout {
  /** What of an operation's path tells the bill. */
  readonly of: RegExp
  readonly header: string
  readonly rows: (date: string, mchid: string) => readonly (readonly string[])[]
}

const APPID = 'wx8888888888888888'
const OPENID = 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o'
const TRANSACTION = '4200000001'

/** Bills without a summary. */
const LAYOUTS: readonly Layout[] = [
  {
    of: /v3\/profitsharing\/bills/,
    header:
      '分账时间,分账发起方,分账方,微信订单号,微信分账单号,分账明细单号,商户分账单号,订单金额(元),分账接收方,分账金额(元),业务类型,处理状态,分账描述,备注',
    rows: (date, mchid) => [
      [
        `${date} 10:00:00`,
        mchid,
        mchid,
        TRANSACTION,
        '3008450740201411110007820472',
        '36011111111111111111111',
        'sharing-1',
        '12.30',
        '1900000109',
        '1.00',
        '分账',
        '成功',
        '分给商户1900000109',
        '',
      ],
    ],
  },
  {
    of: /global\/profit-sharing\//,
    header:
      'create_time,initiator,sponsor,sub_mchid,transaction_id,order_id,out_order_no,receiver_account,amount,currency,status,description',
    rows: (date, mchid) => [
      [
        `${date} 10:00:00`,
        mchid,
        mchid,
        '1900000109',
        TRANSACTION,
        '3008450740201411110007820472',
        'sharing-1',
        '1900000110',
        '100',
        'HKD',
        'SUCCESS',
        'share',
      ],
    ],
  },
  {
    of: /funds-to-oversea/,
    header:
      '付汇时间,商户号,二级商户号,微信支付订单号,商户付汇单号,微信付汇单号,付汇币种,付汇金额,人民币金额(元),汇率,状态',
    rows: (date, mchid) => [
      [
        `${date} 10:00:00`,
        mchid,
        '1900000109',
        TRANSACTION,
        'oversea-1',
        '4200000091',
        'USD',
        '1.00',
        '7.10',
        '7.10',
        'SUCCESS',
      ],
    ],
  },
  {
    of: /payscore\/merchant-bill/,
    header:
      '服务ID,商户号,公众账号ID,商户服务订单号,微信支付服务订单号,用户标识,订单状态,总金额(元),完结时间',
    rows: (date, mchid) => [
      [
        '2002000000000558128851361561536',
        mchid,
        APPID,
        'service-1',
        '15646546545165651651',
        OPENID,
        'DONE',
        '1.00',
        `${date} 10:00:00`,
      ],
    ],
  },
  {
    of: /withdraw\/bill-type/,
    header:
      '提现单号,商户提现单号,商户号,提现发起时间,提现金额(元),提现状态,失败原因,银行名称,银行账号后四位',
    rows: (date, mchid) => [
      [
        '12321937198237912739132791732912793127931279317929791239112123',
        'withdraw-1',
        mchid,
        `${date} 10:00:00`,
        '1.00',
        'FAIL',
        '卡号错误',
        '招商银行',
        '1178',
      ],
    ],
  },
  {
    of: /(?:favor|multiuse)\/stocks\/[^/]+\/(?:refund-flow|refund-flow-by-day)/,
    header:
      '批次id,优惠id,优惠类型,优惠金额(元),订单总金额(元),退款单号,支付单号,退款时间,退款商户号,设备号,银行流水号,单品信息',
    rows: (date, mchid) => [
      [
        '98065001',
        '8888888888',
        '全场券',
        '1.00',
        '12.30',
        '5030000001',
        TRANSACTION,
        `${date} 11:00:00`,
        mchid,
        '',
        '',
        '',
      ],
    ],
  },
  {
    of: /(?:favor|multiuse)\/stocks\/[^/]+\/(?:use-flow|use-flow-by-day|send-flow)/,
    header:
      '批次id,优惠id,优惠类型,优惠金额(元),订单总金额(元),交易类型,支付单号,消耗时间,消耗商户号,设备号,银行流水号,单品信息',
    rows: (date, mchid) => [
      [
        '98065001',
        '8888888888',
        '全场券',
        '1.00',
        '12.30',
        'JSAPI',
        TRANSACTION,
        `${date} 10:00:00`,
        mchid,
        '',
        '',
        '',
      ],
    ],
  },
]

/**
 * @param key an operation: `GET v3/profitsharing/bills`
 * @returns its CSV, `undefined` where the file is none
 */
export function sampleCsv(key: string, date: string, mchid: string): string | undefined {
  const layout = LAYOUTS.find(({ of }) => of.test(key))
  return layout && tableOf(layout.header, layout.rows(date, mchid))
}
