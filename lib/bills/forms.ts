/**
 * What the cells of a column look like, by the column's name: what is not one of
 * these is text that people wrote.
 */

const ANY = undefined

/**
 * @see https://pay.weixin.qq.com/docs/merchant/products/bill-download/format-trade.html
 * @see https://pay.weixin.qq.com/docs/merchant/products/bill-download/format-fundflow.html
 */
const FORMS: readonly (readonly [name: RegExp, form: RegExp | undefined])[] = [
  // Written by merchants and their customers, whatever else the name contains.
  [/设备号|商品名称|商户数据包|备注|申请人|描述|说明|名称$|description|remark/i, ANY],
  [/时间|日期|_time$|_date$/, /^(?:\d{4}-?\d\d-?\d\d(?:[ T]\d\d:?\d\d:?\d\d\S*)?|0)?$/],
  [/费率/, /^(?:-?\d+(?:\.\d+)?%?)?$/],
  [/金额|手续费|结余|amount$|fee$/i, /^(?:[+-]?\d+(?:\.\d+)?)?$/],
  [/^特约商户号$|^商户号$|mchid$/, /^\d*$/],
  [/单号|订单号|凭证号|编号|ID$|_id$|_no$|用户标识|付款银行/, /^[\w|*@.+-]*$/],
  [/货币|币种|currency$/i, /^[A-Za-z]*$/],
  [/收支类型/, /^(?:收入|支出)$/],
  [/类型|状态|业务名称|方向|发起方|type$|status$/i, /^[\p{L}\p{N}_\-/()（）]*$/u],
]

/** `undefined` where a cell of this column may hold anything, a comma and a backtick too. */
export const formOf = (column: string): RegExp | undefined => FORMS.find(([name]) => name.test(column))?.[1]
