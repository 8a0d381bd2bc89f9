/** What the demo says, in two languages. */
import type { Language } from '../language.js'

const EN = {
  title: 'WeChat Pay demo', subtitle: 'local simulator, no real money · ^C to quit',
  keys: 'keys', keysWhat: 'merchant RSA-2048, platform RSA-2048, APIv3 key', simulator: 'simulator', listener: 'listener',
  fen: 'fen', order: 'Order', pay: 'Pay', notify: 'Notify', query: 'Query', refund: 'Refund', bill: 'Bill', failure: 'Fault', done: 'Done', next: 'Next',
  signed: 'signed', verified: 'verified', simulated: '(a simulated code: WeChat cannot scan it)',
  paying: 'the simulated user is paying …', paid: (seconds: string) => `paid after ${seconds} s`,
  age: (seconds: number) => `age ${seconds} s of 300`, first: 'first time', decrypt: 'decrypt', signature: 'signature', replay: 'replay',
  acknowledged: (milliseconds: string) => `204 in ${milliseconds} ms`, patience: '(WeChat Pay waits 5 s, then retries 15 times)',
  forged: 'a forged copy', old: 'a 10-minute-old one', again: 'the same one again', refused: 'refused', ignored: 'not delivered twice',
  reset: 'connection reset by the simulator', retried: (attempts: number) => `sent ${attempts} times with the same out_refund_no, each with a new signature`, opened: 'verified, decrypted',
  rows: (rows: number) => `${rows} rows`, trade: 'trade', returned: 'refund', sum: (sum: string, ledger: string) => `sum ${sum} = simulator ledger ${ledger}`,
  total: (signed: number, verified: number, files: number, accepted: number, refused: number) =>
    `${signed} requests signed, ${verified} answers verified, ${files} file hash-checked, ${accepted} notifications accepted, ${refused} refused or ignored.`,
  took: (seconds: string) => `in ${seconds} s:`,
  nextKeep: 'the same as a 40-line file you can edit', nextKeys: 'where your real keys go; wxpay doctor then checks them without sending money', nextSimulate: 'keep the simulator running for your app',
  kept: (folder: string) => `written to ${folder}, for your eyes only`, runKept: 'run it; put your values in, and it runs against WeChat Pay',
  unresolved: 'first, as the package is not installed there',
  outcome: 'outcome', attempts: (count: number) => `${count} ${count === 1 ? 'attempt' : 'attempts'}`, advice: 'advice',
  meanwhile: 'asked afterwards', missing: 'there is no such order', wrong: 'went wrong: this is a bug, please report it',
  outcomes: { 'not-sent': 'Nothing was sent: mend it and send it.', rejected: 'The platform refused it, nothing happened: mend the cause and send it again.', unknown: 'It may have happened: query it by its number before you repeat it, and repeat it with the same number only.' },
}
export type Words = typeof EN

const ZH: Words = {
  title: '微信支付演示', subtitle: '本机模拟器，不涉及真实资金 · 按 ^C 退出',
  keys: '密钥', keysWhat: '商户 RSA-2048、平台 RSA-2048、APIv3 密钥', simulator: '模拟器', listener: '接收方',
  fen: '分', order: '下单', pay: '支付', notify: '通知', query: '查单', refund: '退款', bill: '账单', failure: '故障', done: '完成', next: '接下来',
  signed: '已签名', verified: '已验签', simulated: '（模拟的二维码，微信无法扫描）',
  paying: '模拟用户正在支付 …', paid: (seconds) => `${seconds} 秒后支付成功`,
  age: (seconds) => `时间差 ${seconds} 秒（上限 300）`, first: '首次', decrypt: '解密', signature: '签名', replay: '重放',
  acknowledged: (milliseconds) => `204，用时 ${milliseconds} 毫秒`, patience: '（微信支付等待 5 秒，之后最多重试 15 次）',
  forged: '伪造的副本', old: '十分钟前的通知', again: '同一条通知再来一次', refused: '已拒绝', ignored: '不会重复处理',
  reset: '模拟器中断了连接', retried: (attempts) => `以相同的 out_refund_no 共发送 ${attempts} 次，每次重新签名`, opened: '已验签、已解密',
  rows: (rows) => `${rows} 行`, trade: '交易', returned: '退款', sum: (sum, ledger) => `合计 ${sum} = 模拟器账本 ${ledger}`,
  total: (signed, verified, files, accepted, refused) => `签名 ${signed} 个请求，验签 ${verified} 个应答，校验 ${files} 个文件，受理 ${accepted} 条通知，拒绝或忽略 ${refused} 条。`,
  took: (seconds) => `用时 ${seconds} 秒：`,
  nextKeep: '写出一个 40 行、可以修改的程序', nextKeys: '真实密钥放在哪里；之后用 wxpay doctor 检查，不涉及资金', nextSimulate: '让模拟器持续运行，供您的应用使用',
  kept: (folder) => `已写入 ${folder}，仅您本人可读`, runKept: '运行它；填入您的参数后即可连接微信支付',
  unresolved: '先安装，那里还没有这个包',
  outcome: '结果', attempts: (count) => `尝试 ${count} 次`, advice: '建议',
  meanwhile: '事后查询', missing: '没有这笔订单', wrong: '出错：这是一个缺陷，请报告',
  outcomes: { 'not-sent': '请求未发出：改正后再发送。', rejected: '平台已拒绝，什么都没有发生：改正原因后再发送。', unknown: '可能已经生效：重复之前先按单号查询，并且只用同一单号重复。' },
}

export const WORDS: Readonly<Record<Language, Words>> = { en: EN, zh: ZH }
