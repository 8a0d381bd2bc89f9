/** What the page says, in English and Chinese. */
import { all, byId } from './dom.js'

const EN = {
  cashier: 'Cashier',
  simulated: 'A simulated WeChat Pay',
  merchant: 'merchant',
  parts: 'Parts of the page',
  skip: 'Past the orders',
  connecting: 'Connecting',
  live: 'Live',
  lost: 'Not connected, trying again',
  orders: 'Orders',
  exchanges: 'Exchanges',
  notifications: 'Notifications',
  ledger: 'Ledger',
  noOrders: 'No orders yet. They appear here as your program places them.',
  noExchanges: 'No requests yet. Each one appears here with the text that was signed.',
  noNotifications: 'No notifications yet. One is sent when an order is paid or a refund arrives.',
  noEntries: 'No money has moved yet.',
  NOTPAY: 'Not paid',
  USERPAYING: 'Enters password',
  ACCEPT: 'To be deducted',
  PAYERROR: 'Payment failed',
  SUCCESS: 'Paid',
  REFUND: 'Refunded',
  CLOSED: 'Closed',
  REVOKED: 'Reversed',
  PART_REFUND: 'Partly refunded',
  pay: 'Pay',
  close: 'Close',
  refund: 'Refund',
  arrive: 'Let it arrive',
  refundAmount: 'Amount to refund, in yuan',
  wrongAmount: 'an amount in yuan, such as 0.30',
  until: 'until',
  combined: 'part of',
  code: 'QR code of',
  PROCESSING: 'On its way',
  ARRIVED: 'Arrived',
  verified: 'Verified',
  unverified: 'Not verified',
  unchecked: 'Not checked',
  signed: 'What was signed',
  nothingSigned: 'Nothing was signed, or the request was refused before its signature was looked at.',
  v2Key: 'APIv2: the key follows at the end, after &key=, and is not shown.',
  gone: 'This exchange is no longer kept.',
  pending: 'Trying again',
  acknowledged: 'Acknowledged',
  'given up': 'Given up',
  'not on this machine': 'Not sent: not on this machine',
  answers: 'Answers',
  noAnswer: 'no answer',
  empty: 'an empty body',
  resource: 'What it says',
  repeat: 'Send again',
  due: 'Tried next at',
  accounts: 'Accounts',
  account: 'Account',
  balance: 'Balance',
  together: 'All together',
  postings: 'Postings',
  time: 'Time',
  what: 'What for',
  amount: 'Amount',
  ledger_OPENING: 'Opening balance',
  ledger_PAY: 'Payment',
  ledger_FEE: 'Fee',
  ledger_REFUND: 'Refund',
  ledger_FEE_REFUND: 'Fee returned',
  ledger_SHARE: 'Profit shared',
  ledger_UNFREEZE: 'Unfrozen',
  ledger_SHARE_RETURN: 'Share returned',
  ledger_TRANSFER: 'Transfer',
  ledger_TRANSFER_RECEIVED: 'Transfer received',
  ledger_TRANSFER_RETURN: 'Transfer returned',
  ledger_RED_PACKET: 'Red packet',
  ledger_RED_PACKET_RECEIVED: 'Red packet received',
  ledger_RED_PACKET_RETURN: 'Red packet returned',
  ledger_REFUND_RECEIVED: 'Refund received',
  ledger_REFUND_RETURN: 'Refund not received',
  ledger_SUBSIDY: 'Subsidy',
  ledger_SUBSIDY_RETURN: 'Subsidy returned',
  ledger_ADVANCE: 'Refund advanced',
  ledger_ADVANCE_RETURN: 'Advance returned',
  ledger_WITHDRAW: 'Withdrawal',
  ledger_WITHDRAW_PAID: 'Withdrawal paid',
  ledger_WITHDRAW_RETURN: 'Withdrawal returned',
  ledger_RECHARGE: 'Recharge',
}

/** @type {typeof EN} */
const ZH = {
  cashier: '收银台',
  simulated: '模拟微信支付',
  merchant: '商户号',
  parts: '页面各部分',
  skip: '跳过订单',
  connecting: '连接中',
  live: '实时',
  lost: '连接已断开，正在重试',
  orders: '订单',
  exchanges: '请求',
  notifications: '通知',
  ledger: '账本',
  noOrders: '还没有订单。程序下单后会出现在这里。',
  noExchanges: '还没有请求。每个请求及其签名串会出现在这里。',
  noNotifications: '还没有通知。订单支付或退款到账时会发送通知。',
  noEntries: '还没有资金变动。',
  NOTPAY: '未支付',
  USERPAYING: '输入密码中',
  ACCEPT: '等待扣款',
  PAYERROR: '支付失败',
  SUCCESS: '已支付',
  REFUND: '已退款',
  CLOSED: '已关闭',
  REVOKED: '已撤销',
  PART_REFUND: '部分退款',
  pay: '支付',
  close: '关闭',
  refund: '退款',
  arrive: '退款到账',
  refundAmount: '退款金额（元）',
  wrongAmount: '请输入以元为单位的金额，例如 0.30',
  until: '截止',
  combined: '合单',
  code: '二维码',
  PROCESSING: '退款中',
  ARRIVED: '已到账',
  verified: '验签通过',
  unverified: '验签未通过',
  unchecked: '未验签',
  signed: '签名串',
  nothingSigned: '没有签名，或请求在验签之前已被拒绝。',
  v2Key: 'APIv2：末尾还有 &key= 和密钥，此处不显示。',
  gone: '该请求已不再保留。',
  pending: '等待重试',
  acknowledged: '已确认',
  'given up': '已放弃',
  'not on this machine': '未发送：不在本机',
  answers: '应答',
  noAnswer: '无应答',
  empty: '应答体为空',
  resource: '通知内容',
  repeat: '再次发送',
  due: '下次发送',
  accounts: '账户',
  account: '账户',
  balance: '余额',
  together: '合计',
  postings: '分录',
  time: '时间',
  what: '事由',
  amount: '金额',
  ledger_OPENING: '期初余额',
  ledger_PAY: '支付',
  ledger_FEE: '手续费',
  ledger_REFUND: '退款',
  ledger_FEE_REFUND: '退还手续费',
  ledger_SHARE: '分账',
  ledger_UNFREEZE: '解冻',
  ledger_SHARE_RETURN: '分账回退',
  ledger_TRANSFER: '转账',
  ledger_TRANSFER_RECEIVED: '转账收款',
  ledger_TRANSFER_RETURN: '转账退回',
  ledger_RED_PACKET: '红包',
  ledger_RED_PACKET_RECEIVED: '领取红包',
  ledger_RED_PACKET_RETURN: '红包退回',
  ledger_REFUND_RECEIVED: '退款到账',
  ledger_REFUND_RETURN: '退款退回',
  ledger_SUBSIDY: '补差',
  ledger_SUBSIDY_RETURN: '补差回退',
  ledger_ADVANCE: '垫付退款',
  ledger_ADVANCE_RETURN: '垫付回补',
  ledger_WITHDRAW: '提现',
  ledger_WITHDRAW_PAID: '提现到账',
  ledger_WITHDRAW_RETURN: '提现退回',
  ledger_RECHARGE: '充值',
}

const KEPT = 'wechatpay-cashier-language'
let chinese = (kept() ?? navigator.language).startsWith('zh')

/** A browser that keeps nothing forgets the choice. */
function kept(value = '') {
  try {
    if (value !== '') localStorage.setItem(KEPT, value)
    return localStorage.getItem(KEPT)
  } catch {
    return null
  }
}

export const locale = () => (chinese ? 'zh-CN' : 'en')

/** @param {keyof typeof EN} name */
export const word = (name) => (chinese ? ZH : EN)[name]

/**
 * Writes the words of a part of the page.
 * @template {ParentNode} T
 * @param {T} root
 * @returns {T}
 */
export function translate(root) {
  for (const element of all(root, '[data-word]'))
    element.textContent = word(/** @type {keyof typeof EN} */ (element.dataset['word']))
  for (const element of all(root, '[data-label]'))
    element.setAttribute('aria-label', word(/** @type {keyof typeof EN} */ (element.dataset['label'])))
  return root
}

/**
 * The button that switches, and the language of the browser until it is pressed.
 * @param {() => void} rewrite writes what is not a fixed word
 */
export function followLanguage(rewrite) {
  const button = byId('language')
  const write = () => {
    document.documentElement.lang = locale()
    document.title = word('cashier')
    translate(document)
    button.textContent = chinese ? 'English' : '中文'
    button.lang = chinese ? 'en' : 'zh-CN'
    rewrite()
  }
  button.addEventListener('click', () => {
    chinese = !chinese
    kept(locale())
    write()
  })
  write()
}
