/** The README of a new shop, in the language of this run. */
import { t } from '../language.js'
import type { Choices } from './choices.js'

const TRY: Readonly<Record<Choices['payment'], string>> = {
  native: t('the customer scans `code_url`', '顾客扫描 `code_url`'),
  jsapi: t('a page inside WeChat pays with `pay`', '微信内的网页用 `pay` 调起支付'),
  'mini-program': t('the mini-program calls `wx.requestPayment(pay)`', '小程序调用 `wx.requestPayment(pay)`'),
  h5: t('the browser goes to `h5_url`', '浏览器打开 `h5_url`'),
  app: t("the app gives `pay` to WeChat's SDK", 'App 把 `pay` 交给微信 SDK'),
}

export function guide(name: string, { framework, payment, code }: Choices): string {
  const source = framework === 'next' ? '' : 'src/'
  return t(
    `# ${name}

A shop with one product on ${framework}: ${payment}, where ${TRY[payment]}.

\`\`\`sh
npm install
npm start
\`\`\`

It runs on a simulator of WeChat Pay in the same process, with keys of its own, until the environment names a merchant. Open http://127.0.0.1:3000/, buy, and pay on
the simulator's page, whose address it prints. Or by hand:

\`\`\`sh
curl -X POST http://127.0.0.1:3000/orders
curl http://127.0.0.1:3000/orders/NUMBER
\`\`\`

- \`${source}shop.${code}\`: the client, the orders, what happens when one is paid. Its \`Map\` is to become your database.
- \`${source}pay.${code}\`: how an order is placed and what it is paid with${code === 'ts' ? `; its types are in \`${source}order.ts\`` : ''}.
- ${framework === 'next' ? '`app/`: the routes' : `\`src/server.${code}\`: the routes`}; notifications come to \`/wechatpay/notify\`.

## Production

Copy \`.env.example\` to \`.env\` and give your own values (\`npx wxpay doctor\` checks them); then ${framework === 'next' ? '`npm run build` and `npm run production`' : '`npm run production`'}. Nothing else changes.
`,
    `# ${name}

只卖一样东西的小商店，框架 ${framework}，支付方式 ${payment}：${TRY[payment]}。

\`\`\`sh
npm install
npm start
\`\`\`

环境变量里没有商户号时，它使用同一进程里的模拟平台，密钥也是它自己的。打开 http://127.0.0.1:3000/ 购买，再到它打印出的模拟平台页面上支付。也可以手工：

\`\`\`sh
curl -X POST http://127.0.0.1:3000/orders
curl http://127.0.0.1:3000/orders/单号
\`\`\`

- \`${source}shop.${code}\`：客户端、订单、支付成功之后做什么。其中的 \`Map\` 应换成你的数据库。
- \`${source}pay.${code}\`：怎样下单，用什么支付${code === 'ts' ? `；类型在 \`${source}order.ts\`` : ''}。
- ${framework === 'next' ? '`app/`：路由' : `\`src/server.${code}\`：路由`}；回调通知到 \`/wechatpay/notify\`。

## 生产环境

把 \`.env.example\` 复制为 \`.env\`，填入自己的值（\`npx wxpay doctor\` 检查它们）；然后 ${framework === 'next' ? '`npm run build` 与 `npm run production`' : '`npm run production`'}。其余不变。
`,
  )
}
