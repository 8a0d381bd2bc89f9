/** What the commands take, in Chinese: beside each text of `specs/`. */

interface Chinese {
  readonly about: string
  readonly options?: Readonly<Record<string, string>>
  readonly more?: string
  /** What each example does, in their order. */
  readonly examples: readonly string[]
}

const RUNNING = {
  port: '模拟平台的端口，默认 4010',
  keep: '各种语言客户端的密钥、订单和 wxpay.json 保存在此目录，下次接着用',
  mode: '用哪种密钥签名，默认 public-key',
  https: '同时提供 HTTPS，端口为下一个；客户端信任 --keep 目录中的 ca.pem',
  orders: '开始时就有这么多笔订单',
  seed: '每次运行都用相同的密钥和单号',
  options: '更多设置，JSON 文件：merchants、brand、balance、feeRate 等',
  host: '监听的地址，默认 127.0.0.1，容器里用 0.0.0.0',
  hostname: '除 localhost 外，页面和控制接口应答的域名，如容器名',
  'pay-after': '每笔订单在这么久之后自动支付，如 2s',
  latency: '每次应答前等待，如 200ms',
  fail: '按 --rate 的概率让请求出错',
  rate: '请求出错的概率，0 到 1，默认 0.1',
}
const VARIABLES =
  '名称=值 会放到该接口有此名称的地方：路径、查询或请求体。名称:=JSON 不是字符串（类型未知时用 amount.total:=100），\namount.total=100 放进 amount，list[]=a 追加到列表，query.名称 与 json.名称 指定位置。'
const SAVED =
  '保存的通知可以是 HTTP 报文（请求头、空行、报文体），也可以是 JSON { "headers": {…}, "body": "…" }。'

export const ZH: Readonly<Record<string, Chinese>> = {
  init: {
    about: '为您的框架写出一个小商店，在模拟平台上运行',
    options: {
      framework: 'express、fastify、nestjs、next、hono 或 koa',
      payment: 'native、jsapi、mini-program（小程序）、h5 或 app',
      code: 'ts 或 js',
      yes: '不提问：没有给出的取第一个',
    },
    more: '写到 shop/，或 DIR：新的或空的目录。没有给出的会提问。\n环境变量里有商户号（WXPAY_MCHID 等）之前，商店在模拟平台上运行。',
    examples: ['什么都不问；不写选项则会提问', 'Express、Native、TypeScript，写到 shop/'],
  },
  demo: {
    about: '一笔订单从下单到对账，无需商户号',
    options: {
      keep: '写出密钥和一个 40 行的程序，可以接着改',
      fail: '演示出错时的样子',
      tour: '改为演示商家券、文件上传、人群包与 APIv2',
    },
    more: '每一行都是在 127.0.0.1 上用临时密钥进行的真实收发，没有任何数据离开本机。',
    examples: ['下单、支付、通知、查单、退款、账单', '并写出一个可以接着改的程序', '下单时连接中断'],
  },
  simulate: {
    about: '在本机运行的微信支付，供您的应用和测试使用',
    options: { ...RUNNING, 'forward-to': '所有回调通知都发到这里，不管订单里写的是什么' },
    more: '以真实签名应答每个接口，记录订单与账本，发送回调通知。\n逐条显示收到的请求，以及被拒绝的原因。\n也可以通过 HTTP 控制：/simulator/openapi.json。作为 HTTPS_PROXY 时代替 api.mch.weixin.qq.com。',
    examples: [
      '启动，并把 sim/wxpay.json 交给 new Wechatpay()',
      '在另一个终端里',
      '每二十个连接断一个',
      '供走 HTTPS 或代理的客户端使用',
    ],
  },
  listen: {
    about: '模拟平台，并把回调通知发给您的应用',
    options: {
      'forward-to': '您的应用接收回调通知的地址',
      ...RUNNING,
      'probe-after': '首次通知之后多久发送一次错误签名，或 never；默认 15s',
    },
    more: '与 wxpay simulate 相同，但用来查看您的应用如何应答。\n与真实平台一样，时不时发送错误的签名：您的应用必须拒绝。',
    examples: ['把 sim/wxpay.json 中的 certs 和 apiv3Key 交给您的应用', '在另一个终端里'],
  },
  trigger: {
    about: '让另一个终端里的模拟平台发生某件事',
    options: {
      port: RUNNING.port,
      amount: '支付或退款的金额（分），默认 100',
      'out-trade-no': '您的应用下的订单：为它支付或退款',
      to: '通知的地址；否则用 --forward-to 或订单的 notify_url',
      list: '所有事件',
    },
    more: '事件所说的事情先发生：TRANSACTION.SUCCESS 下单并支付，ENTRUST.SIGN 签约；查单、退款和账单里都有。\nPROBE 发送错误的签名。带 名称=值 时发送文档中的示例，并代替其中的字段：amount.total:=100。',
    examples: ['下单、支付并通知一笔 1 元的订单', '为您的应用下的订单支付', '文档中的任何事件', '全部事件'],
  },
  request: {
    about: '调用任何接口，已签名并验签',
    options: {
      body: '请求体 JSON（APIv2 为各元素），- 读取标准输入',
      output: '把应答的字节写到一个还不存在的文件',
      header: '附加请求头',
      encrypt: '加密敏感信息字段',
      decrypt: '解密应答中的敏感信息字段',
      security: '出示商户 API 证书（APIv2）',
      timeout: '单次请求的时限，默认 30s',
      'no-retry': '只请求一次',
      'dry-run': '只显示将要发送的内容，不发送',
    },
    more: `按文档写的路径，或像程序里那样的链：v3.pay.transactions.native.post。不写方法时用唯一的那个。\n${VARIABLES}\n必填的 mchid 等商户号取自凭证。`,
    examples: ['按路径', '按链', '变量与查询', '请求体来自文件，改动一个字段', 'APIv2'],
  },
  certificates: {
    about: '下载平台证书，并以证书自身验证',
    options: { output: '保存到此目录，文件名 wechatpay_序列号.pem，仅您本人可读（0600）' },
    more: '需要商户号、证书序列号、商户私钥和 APIv3 密钥，不需要 certs。使用 PUB_KEY_ID_… 的商户不需要平台证书。',
    examples: ['有哪些，有效期到何时', '并保存'],
  },
  bill: {
    about: '下载账单，核对摘要与汇总',
    options: {
      output: '写到一个还不存在的文件；写完整之后才有这个名字',
      format: '平台原样，或每行一个 JSON 对象；默认 csv',
      list: '所有账单',
    },
    more: '日期写 2026-01-31、today 或 yesterday，按北京时间。\n没有 --output 时逐行写到标准输出：退出码为 0 才可以使用。',
    examples: ['昨天的交易账单', '每行一个 JSON 对象', '所有种类'],
  },
  reconcile: {
    about: '交易账单与自己的账逐笔核对：缺少、重复或不一致',
    options: {
      own: '自己的账：带表头的 CSV，或每行一个 JSON 对象（.ndjson）',
      key: '您的列名：out_trade_no、out_refund_no、amount、state',
      unit: '您的金额单位，默认 fen（分）',
      state: '您对平台状态的叫法',
      'other-orders': '在别的日子支付的订单，账单里有它们的退款',
      encoding: '文件编码，默认 utf-8；中文 Excel 用 gb18030',
      bill: '以前下载的账单文件，代替账单名和日期',
    },
    more: '账单为 tradebill，或 APIv2 的 downloadbill。有 out_refund_no 的行是退款，其余是支付。\n有任何不一致时退出码为 1。两边各一百万行，内存不到 200 MB。',
    examples: ['列名 out_trade_no、out_refund_no、amount（分）、state', '自己的列名与叫法', '不连接平台'],
  },
  upload: {
    about: '上传图片、视频、文件或人群包',
    options: {
      meta: '元信息的字段',
      filename: '文件名；默认用文件自己的名字',
      state: '人群包的上传进度存到此文件，再执行同一命令即可继续；默认为 文件名.upload.json',
      list: '接受文件的接口，以及各自的要求',
    },
    more: '发送之前先按文档核对类型、大小和文件名。',
    examples: ['得到 media_id', '带元信息', '分片上传', '所有接口'],
  },
  verify: {
    about: '保存的通知真的来自微信支付吗？',
    options: { fresh: '超过 300 秒即为失败，与接收方一致' },
    more: `${SAVED}\n- 读取标准输入。\n需要平台的公钥（certs），APIv2 通知需要 APIv2 密钥。平台的应答以同样的方式签名。`,
    examples: ['签名正确时退出码为 0', '只用一把公钥'],
  },
  decrypt: {
    about: '解密保存的通知',
    more: `${SAVED}\n只有报文体也可以。\n需要 APIv3 密钥，APIv2 通知需要 APIv2 密钥。不验签：wxpay verify 才验签。`,
    examples: ['显示解密后的内容', '显示为一行'],
  },
  sign: {
    about: '为请求签名，或生成前端调起支付的参数',
    options: { body: '请求体，逐字节；- 读取标准输入', explain: '在标准错误里逐行显示签名串' },
    more: '对请求，输出 Authorization 请求头：只对这一个请求有效，五分钟之内。',
    examples: ['供别的程序使用', '与您自己的程序的签名串比较', '供 wx.requestPayment 使用'],
  },
  keygen: {
    about: '生成测试用的密钥，以及正式用的 APIv3 密钥',
    options: {
      mchid: 'wxpay.json 中的商户号，默认 1900000001',
      'apiv3-key': '只生成新的 APIv3 密钥，写入 apiv3_key.txt：到商户平台设置',
      sm2: '生成 SM2 密钥而不是 RSA（国密）；需要 npm 包 sm-crypto-v2',
    },
    more: '建立目录（0700），其中每个文件仅您本人可读（0600）：商户私钥与证书、平台密钥、两种 API 密钥，\n以及列出它们的 wxpay.json。已有的文件不会被替换，不显示任何密钥。',
    examples: ['测试所需的一切', '32 位随机字母与数字'],
  },
  doctor: {
    about: '检查您的密钥，不涉及资金',
    options: {
      online: '同时询问平台：域名、时钟、是否认得您的密钥',
      'notify-url': '检查您用作 notify_url 的地址',
    },
    more: '不加选项时不联网。有错误时退出码为 1。',
    examples: ['密钥、证书序列号、证书与私钥是否成对、API 密钥', '以及平台是否认可', '容易忽略的规则'],
  },
  explain: {
    about: '错误码的原因与办法',
    options: {
      of: '只看它在这个接口的含义，如 "POST /v3/refund/domestic/refunds"',
      list: '所有已知的错误码',
    },
    more: '本库的错误码以 ERR_ 开头，其余为平台的错误码：同一个错误码在不同接口含义不同。',
    examples: ['本库的错误码', '平台的错误码，各类接口的含义', '只看退款'],
  },
  mcp: {
    about: '供编程智能体使用的模型上下文协议（MCP）服务',
    more: '通过标准输入输出通信。工具：find_operation、describe_operation、explain、explain_signature、call_simulator。\n需要另装 SDK：npm install @modelcontextprotocol/sdk\n不需要任何凭证，只调用本机的模拟平台。',
    examples: ['由智能体启动："command": "npx", "args": ["wxpay", "mcp"]'],
  },
  openapi: {
    about: '把有类型的接口导出为 OpenAPI 3.1 文档，供其他语言与工具使用',
    options: { output: '写入文件，文件须尚不存在' },
    more: 'PREFIX 为路径或通知类型的开头：v3/pay、TRANSACTION.。不写则为全部（3 MB）。',
    examples: ['全部接口与通知', '只要这些'],
  },
  completion: {
    about: '生成按 Tab 补全命令、路径和事件的脚本',
    more: 'SHELL 为 bash、zsh 或 fish。',
    examples: ['写在 ~/.bashrc 里', '写在 ~/.zshrc 里', '执行一次'],
  },
}

export const ZH_COMMON: Readonly<Record<string, string>> = {
  json: '输出 JSON，每行一个值',
  lang: '语言；默认看系统的区域设置',
  help: '显示本帮助',
}

export const ZH_CREDENTIALS: Readonly<Record<string, string>> = {
  config: 'JSON 格式的凭证，- 读取标准输入',
  mchid: '商户号',
  serial: '商户 API 证书的序列号',
  'private-key': '商户私钥，- 读取标准输入',
  'pub-key-id': '微信支付公钥ID（PUB_KEY_ID_…），或平台证书的序列号',
  'pub-key': '微信支付公钥或平台证书',
  'apiv3-key': 'APIv3 密钥，- 读取标准输入',
  secret: 'APIv2 密钥，- 读取标准输入',
  'base-url': '别的域名，如 wxpay simulate 的 http://127.0.0.1:4010/',
}
