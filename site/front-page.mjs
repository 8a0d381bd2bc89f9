// The front page: what it is, the demo as it runs, three ways of calling, what is verified, where to begin.
const DEMO_EN = `WeChat Pay demo · local simulator, no real money

  ✔ keys        merchant RSA-2048, platform RSA-2048, APIv3 key        254 ms
  ✔ simulator   http://127.0.0.1:40547   (API v3 · v2 · brand)
  ✔ listener    http://127.0.0.1:38677/notify

1 Order   wxpay.v3.pay.transactions.native.post({ out_trade_no: 'demo-A40D20', amount: { total: 100 } })
  →  POST /v3/pay/transactions/native     signed  WECHATPAY2-SHA256-RSA2048
  ←  200  code_url                        verified  PUB_KEY_ID_…7058    64 ms
2 Pay     ✔ paid after 0.0 s
3 Notify  ←  POST /notify  TRANSACTION.SUCCESS
     signature  ✔ verified      age 1 s of 300      replay ✔ first time
     decrypt    ✔ AEAD_AES_256_GCM → transaction_id 4200…0098  SUCCESS  100 fen
     a forged copy       → 401 ERR_SIG_INVALID        ✔ refused
     the same one again  → 204 duplicate              ✔ not delivered twice
4 Query   GET …/out-trade-no/demo-A40D20?mchid=1900000001   → SUCCESS     verified       7 ms
5 Refund  POST /v3/refund/domestic/refunds  30 fen        → PROCESSING  verified       8 ms
          connection reset by the simulator → sent 2 times with the same out_refund_no
          ←  REFUND.SUCCESS  verified, decrypted
6 Bill    GET /v3/bill/tradebill → download_url → 2 rows, gzip, SHA1 ✔      19 ms
          sum 0.70 = simulator ledger 0.70 ✔`

const DEMO_ZH = `微信支付演示 · 本机模拟平台，不涉及真实资金

  ✔ 密钥        商户 RSA-2048、平台 RSA-2048、APIv3 密钥               208 ms
  ✔ 模拟平台    http://127.0.0.1:40677   (API v3 · v2 · brand)
  ✔ 接收方      http://127.0.0.1:34347/notify

1 下单    wxpay.v3.pay.transactions.native.post({ out_trade_no: 'demo-A2DC43', amount: { total: 100 } })
  →  POST /v3/pay/transactions/native     已签名  WECHATPAY2-SHA256-RSA2048
  ←  200  code_url                        已验签  PUB_KEY_ID_…2547    88 ms
2 支付    ✔ 0.0 秒后支付成功
3 通知    ←  POST /notify  TRANSACTION.SUCCESS
     签名       ✔ 已验签      时间差 0 秒（上限 300）      重放 ✔ 首次
     解密       ✔ AEAD_AES_256_GCM → transaction_id 4200…0539  SUCCESS  100 分
     伪造的副本          → 401 ERR_SIG_INVALID        ✔ 已拒绝
     同一条通知再来一次  → 204 duplicate              ✔ 不会重复处理
4 查单    GET …/out-trade-no/demo-A2DC43?mchid=1900000001   → SUCCESS     已验签      29 ms
5 退款    POST /v3/refund/domestic/refunds  30 分        → PROCESSING  已验签      63 ms
          模拟平台中断了连接 → 以相同的 out_refund_no 共发送 2 次，每次重新签名
          ←  REFUND.SUCCESS  已验签、已解密
6 账单    GET /v3/bill/tradebill → download_url → 2 行, gzip, SHA1 ✔      41 ms
          合计 0.70 = 模拟平台账本 0.70 ✔`

const WAYS = `await instance.v3.marketing.busifavor.stocks._stock_id_.couponcodes.get({ stock_id, query: { limit: 20 } })
await instance['v3/marketing/busifavor/stocks/{stock_id}/couponcodes'].getAsync({ stock_id })
await instance.chain('v3/marketing/busifavor/stocks/{stock_id}/couponcodes').get({ stock_id })`

const TEXTS = {
  en: {
    base: '',
    run: DEMO_EN,
    tagline:
      'The WeChat Pay client for Node.js and TypeScript: every URL is a property chain, every request is signed, every response is verified.',
    begin: 'First payment',
    endpoints: 'Endpoints',
    coming: 'Coming from another SDK',
    demo: 'The demo, as it runs',
    demoText: 'Without an account: real keys and real signatures, against a simulator on your own machine.',
    ways: 'Three ways of calling',
    waysText:
      'All three are the same call, with the same types. Whoever knows the PHP samples replaces `->` by `.`; the editor completes each step and refuses what is wrong.',
    checked: 'What is verified',
    rows: [
      [
        'Responses',
        'the signature, over the raw bytes, before anything is parsed; no option switches it off',
      ],
      ['Answers to another question', 'an order, refund or transfer other than the one asked for is refused'],
      ['Bills and files', 'the digest, the sums, the announced number of rows'],
      ['Notifications', 'signature, age, decryption, and that each is handled once'],
      [
        'Input',
        'a missing variable, a misspelt option, a plain sensitive field: refused before anything is sent',
      ],
      ['Outcome', 'each error says `not-sent`, `rejected` or `unknown`: may money have moved?'],
    ],
    start: 'Where to begin',
    links: [
      ['First payment', '/start', 'from nothing to a paid order, on the simulator'],
      ['Notifications', '/guide/notifications', 'Express, Fastify, NestJS, Next, Koa, Hono'],
      ['Keys and certificates', '/guide/keys', 'which key is which, and how they rotate'],
      ['Errors', '/guide/errors', 'each code, its cause and its cure'],
      ['Simulator', '/guide/simulator', 'the test environment that WeChat Pay does not offer'],
      ['Migration', '/guide/migration', 'from wechatpay-php and wechatpay-axios-plugin'],
    ],
  },
  zh: {
    base: '/zh',
    run: DEMO_ZH,
    tagline:
      'Node.js 与 TypeScript 的微信支付客户端：每个 URL 都是一条属性链，每个请求都签名，每个应答都验签。',
    begin: '第一笔支付',
    endpoints: '接口大全',
    coming: '从其他 SDK 迁移',
    demo: '演示的运行记录',
    demoText: '无需账号：真实的密钥、真实的签名，在你自己的机器上对着模拟平台跑完整个流程。',
    ways: '三种写法',
    waysText:
      '三种写法是同一个调用，类型也相同。会写 PHP 示例的人，把 `->` 换成 `.` 即可；编辑器逐级补全，写错不能编译。',
    checked: '验证了什么',
    rows: [
      ['应答', '在解析之前，对原始字节验签；没有任何选项能关掉'],
      ['答非所问', '应答的订单、退款、转账不是所问的那一笔，即拒绝'],
      ['账单与文件', '摘要、汇总金额、行数'],
      ['回调通知', '签名、时效、解密，并且只处理一次'],
      ['输入', '缺变量、选项拼错、敏感信息未加密：发送之前就报错'],
      ['结果', '每个错误都说明 `not-sent`、`rejected` 或 `unknown`：资金是否可能已变动'],
    ],
    start: '从哪里开始',
    links: [
      ['第一笔支付', '/start', '从零到一笔已支付的订单，在模拟平台上'],
      ['回调通知', '/guide/notifications', 'Express、Fastify、NestJS、Next、Koa、Hono'],
      ['密钥与证书', '/guide/keys', '哪个密钥是哪个，如何更换'],
      ['错误码', '/guide/errors', '每个错误码的原因与解决办法'],
      ['模拟平台', '/guide/simulator', '微信支付没有提供的测试环境'],
      ['迁移', '/guide/migration', '从 wechatpay-php、wechatpay-axios-plugin'],
    ],
  },
}

export function frontPage(language) {
  const {
    base,
    run,
    tagline,
    begin,
    endpoints,
    coming,
    demo,
    demoText,
    ways,
    waysText,
    checked,
    rows,
    start,
    links,
  } = TEXTS[language]
  return `---
layout: home
hero:
  name: wechatpay-chain
  tagline: ${JSON.stringify(tagline)}
  actions:
    - { theme: brand, text: ${begin}, link: ${base}/start }
    - { theme: alt, text: ${endpoints}, link: ${base}/endpoints/ }
    - { theme: alt, text: ${coming}, link: ${base}/guide/migration }
---

## ${demo}

${demoText}

\`\`\`sh
npm install wechatpay-chain && npx wxpay demo
\`\`\`

\`\`\`ansi
${run}
\`\`\`

## ${ways}

${waysText}

\`\`\`ts
${WAYS}
\`\`\`

## ${checked}

| | |
| --- | --- |
${rows.map(([what, how]) => `| **${what}** | ${how} |`).join('\n')}

## ${start}

${links.map(([text, link, about]) => `- [${text}](${base}${link}): ${about}`).join('\n')}
`
}
