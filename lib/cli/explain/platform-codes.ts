/**
 * Causes of the platform's own codes that most merchants meet.
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012081709
 */
import type { CauseAndCure } from './explanation.js'

type Row = readonly [codes: string, enCause: string, enCure: string, zhCause: string, zhCure: string]

const ROWS: readonly Row[] = [
  [
    'SIGN_ERROR SIGNERROR',
    'the signature of the request is not right: the private key and serial are not of the same certificate, the signed text is another, or the APIv2 key is wrong',
    'wxpay doctor --online; wxpay sign --explain shows what is signed, the error what the platform read',
    '请求签名不正确：商户私钥与证书序列号不成对，或签名串不一致，或 APIv2 密钥不对',
    'wxpay doctor --online 检查；wxpay sign --explain 显示签名串，错误里有平台读到的内容',
  ],
  [
    'PARAM_ERROR INVALID_REQUEST LACK_PARAMS',
    'a member is missing, misspelt, of another type, or not allowed in this state',
    'detail.field names it, detail.issue says why; types and limits are in the overlays and on the page',
    '参数缺失、写错、类型不对，或当前状态不允许',
    'detail.field 指出字段，detail.issue 说明原因；类型与长度见接口文档',
  ],
  [
    'NO_AUTH NOAUTH',
    'the merchant has not opened this product, or may not act for this sub-merchant',
    'apply for it on the merchant platform (产品中心); a service provider needs the grant of its sub-merchant',
    '商户没有开通此产品，或没有特约商户的授权',
    '在商户平台产品中心开通；服务商需要特约商户授权',
  ],
  [
    'APPID_MCHID_NOT_MATCH',
    'the appid is not bound to this mchid',
    'bind it on the merchant platform: 产品中心 → AppID账号管理',
    'AppID 与商户号没有绑定',
    '商户平台 → 产品中心 → AppID账号管理，关联并在公众平台确认',
  ],
  [
    'MCH_NOT_EXISTS MCHID_NOT_EXIST',
    'there is no such merchant number, or it is not active',
    'compare mchid with the merchant platform',
    '商户号不存在或未生效',
    '核对商户号',
  ],
  [
    'SYSTEM_ERROR SYSTEMERROR',
    'an error of the platform: it may have been done',
    'query by the number, then repeat with the same number and the same parameters',
    '平台系统异常：可能已经生效',
    '先按单号查询，再用同一单号、相同参数重试',
  ],
  [
    'BANK_ERROR BANKERROR',
    'an error of the bank: it may have been done',
    'query by the number before anything else',
    '银行系统异常：可能已经生效',
    '先按单号查询',
  ],
  [
    'ORDER_NOT_EXIST ORDERNOTEXIST',
    'the platform does not know this order: another number, another merchant, or it was never placed',
    'compare out_trade_no and mchid letter by letter; only a signed answer proves it',
    '订单不存在：单号或商户号不对，或没有下单成功',
    '逐字核对商户订单号与商户号；只有带签名的应答才算数',
  ],
  [
    'RESOURCE_NOT_EXISTS NOT_FOUND REFUNDNOTEXIST',
    'what is asked for is not there; of GET v3/certificates: this merchant has a WeChat Pay public key and no platform certificate',
    'compare the number; repeat a refund or transfer under the same number only',
    '查询的资源不存在；若是下载平台证书：该商户使用微信支付公钥，没有平台证书',
    '核对单号；退款、转账只能用原单号重试',
  ],
  [
    'ORDER_PAID ORDERPAID',
    'the order is paid',
    'query it; another sale needs another number',
    '订单已支付',
    '查单确认；新的交易使用新单号',
  ],
  [
    'ORDER_CLOSED ORDERCLOSED',
    'the order is closed',
    'place a new one under a new number',
    '订单已关闭',
    '换新的商户订单号重新下单',
  ],
  [
    'ORDER_REVERSED ORDERREVERSED',
    'the order was reversed',
    'place a new one under a new number',
    '订单已撤销',
    '换新的商户订单号重新下单',
  ],
  [
    'OUT_TRADE_NO_USED',
    'the number was used for another order: that one may be paid',
    'query it before you choose another number',
    '商户订单号重复，那一笔可能已经支付',
    '先查单，再决定是否换单号',
  ],
  [
    'ALREADY_EXISTS RESOURCE_ALREADY_EXISTS',
    'the number was used with other parameters',
    'query it; repeat with the same parameters only',
    '单号已存在，而参数不同',
    '先查询；重试时参数必须与原来一致',
  ],
  [
    'USERPAYING',
    'the user is entering a password',
    'query every 5 to 10 s; after 45 s reverse a payment by code (payByCode does)',
    '用户正在输入密码',
    '每 5 到 10 秒查单；付款码支付 45 秒后撤销（payByCode 会这样做）',
  ],
  [
    'NOT_ENOUGH NOTENOUGH',
    "the account has not enough money: of a refund or transfer the merchant's, of a payment the user's",
    'recharge the account, then repeat a refund or transfer under the same number',
    '余额不足：退款、转账是商户账户，支付是用户账户',
    '充值后用原单号重试退款、转账',
  ],
  [
    'FREQUENCY_LIMITED FREQUENCY_LIMIT_EXCEED RATELIMIT_EXCEEDED RATELIMIT_EXCEED RATE_LIMIT_EXCEEDED FREQ_LIMIT',
    'too many requests',
    'wait, go slower; this client waits and repeats where that is safe',
    '请求过于频繁',
    '稍候并降低频率；本客户端会在安全时等待并重试',
  ],
  [
    'OPENID_MISMATCH OPENID_ERROR',
    'the openid is not of this appid',
    'take the openid of the appid that the request names',
    'openid 与 appid 不匹配',
    '使用该 appid 下的 openid',
  ],
  [
    'ACCOUNT_ERROR ACCOUNTERROR USER_ACCOUNT_ABNORMAL',
    "the user's account is restricted or closed",
    'another account of the user; of a refund 商家转账 or cash',
    '用户账户异常或已注销',
    '请用户更换账户；退款请改用其他方式',
  ],
  [
    'RULE_LIMIT RULELIMIT QUOTA_EXCEED QUOTA_EXCEEDED',
    'a limit of the business: amount, count, day',
    'the message says which; again on the next day, or have it raised on the merchant platform',
    '业务规则限制：金额、次数或当日额度',
    '见 message；次日再试，或在商户平台提高额度',
  ],
  [
    'TRADE_ERROR',
    'the transaction was refused; the message says why',
    'read message, then correct it',
    '交易错误，原因见 message',
    '按 message 更正',
  ],
  [
    'AUTHCODEEXPIRE AUTH_CODE_ERROR AUTH_CODE_INVALID',
    'the code that the user showed has expired, was used, or is none',
    'let the user refresh it, scan it again, under a new number',
    '付款码已过期、已使用，或不是付款码',
    '请用户刷新付款码，换新单号重新扫码',
  ],
  [
    'NO_STATEMENT_EXIST NO_STATEMENT_EXISTS',
    'there is no bill of that day: nothing was traded',
    'nothing',
    '当日没有交易，没有账单',
    '无需处理',
  ],
  [
    'STATEMENT_CREATING',
    'the bill is being made: it is ready from 10:00 of the next day',
    'again in half an hour',
    '账单正在生成：次日 10 点之后可下载',
    '半小时后再试',
  ],
]

export const PLATFORM_CODES: Readonly<
  Record<string, { readonly en: CauseAndCure; readonly zh: CauseAndCure }>
> = Object.fromEntries(
  ROWS.flatMap(([codes, enCause, enCure, zhCause, zhCure]) =>
    codes
      .split(' ')
      .map((code) => [code, { en: { cause: enCause, cure: enCure }, zh: { cause: zhCause, cure: zhCure } }]),
  ),
)
