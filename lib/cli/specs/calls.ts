/** The commands that call the platform, with the merchant's credentials. */
import type { Spec } from '../spec.js'

const VARIABLES =
  'NAME=VALUE goes where the operation has that name: path, query or body. NAME:=JSON is no text (amount.total:=100, where the\ntype is not known), amount.total=100 goes into amount, list[]=a adds to a list, query.NAME and json.NAME say where.'

export const REQUEST: Spec = {
  about: 'any endpoint, signed and verified',
  usage: '[VERB] PATH [NAME=VALUE …]',
  words: [1, Infinity],
  credentials: true,
  options: {
    body: { value: 'FILE', about: 'the body as JSON (of APIv2 its elements); - reads standard input' },
    output: { value: 'FILE', about: "write the answer's bytes to a file that is not there yet" },
    header: { value: 'NAME:VALUE', about: 'send this header too', multiple: true },
    encrypt: { about: 'encrypt the sensitive fields' },
    decrypt: { about: "open the answer's sensitive fields" },
    security: { about: "present the merchant's TLS certificate (APIv2)" },
    timeout: { value: 'TIME', about: 'for one attempt; 30s unless given' },
    'no-retry': { about: 'one attempt, no more' },
    'dry-run': { about: 'show what would be sent, and send nothing' },
  },
  more: `A path as documented, or a chain as in a program: v3.pay.transactions.native.post. Without a verb, the one there is.\n${VARIABLES}\nmchid, and its like, is that of the credentials where it must be given.`,
  examples: [
    ['wxpay request get v3/certificates', 'a path'],
    ['wxpay request v3.certificates.get', 'a chain'],
    [
      "wxpay request get 'v3/pay/transactions/out-trade-no/{out_trade_no}' out_trade_no=native-0001",
      'variables and a query',
    ],
    [
      'wxpay request post v3/pay/transactions/native --body order.json amount.total=100',
      'a body from a file, one member changed',
    ],
    ['wxpay request v2.pay.orderquery.post appid=wx8888888888888888 out_trade_no=native-0001', 'APIv2'],
  ],
}

export const CERTIFICATES: Spec = {
  about: "the platform's certificates, downloaded and verified with themselves",
  usage: '[--output DIR]',
  words: [0, 0],
  credentials: true,
  options: {
    output: { value: 'DIR', about: 'store each there as wechatpay_SERIAL.pem, for your eyes only (0600)' },
  },
  more: 'Needs mchid, serial, private key and APIv3 key, and no certs. Merchants with a PUB_KEY_ID_… need none of these certificates.',
  examples: [
    ['wxpay certificates --config wxpay.json', 'which there are, and until when'],
    ['wxpay certificates --config wxpay.json --output ./certs', 'and store them'],
  ],
}

export const BILL: Spec = {
  about: 'a bill, downloaded and checked against its digest and summary',
  usage: 'BILL [DATE] [NAME=VALUE …]',
  words: [1, Infinity],
  credentials: true,
  options: {
    output: {
      value: 'FILE',
      about: 'write to a file that is not there yet; it has its name when it is whole',
    },
    format: {
      value: 'FORMAT',
      about: 'as the platform writes it, or a JSON object a row; csv unless given',
      choices: ['csv', 'json'],
    },
    list: { about: 'the bills there are' },
  },
  more: 'DATE is 2026-01-31, today or yesterday, in Shanghai.\nWithout --output rows go to standard output: use them when the exit code is 0.',
  examples: [
    ['wxpay bill tradebill yesterday --output trades.csv', 'the trades of yesterday'],
    ['wxpay bill fundflowbill 2026-01-31 account_type=BASIC --format json', 'a JSON object a row'],
    ['wxpay bill --list', 'all kinds'],
  ],
}

export const RECONCILE: Spec = {
  about: 'a trade bill against your own books: what is missing, twice, or different',
  usage: 'BILL DATE --own FILE | --bill FILE --own FILE',
  words: [0, Infinity],
  credentials: true,
  options: {
    own: { value: 'FILE', about: 'your own rows: CSV with a header, or a JSON object a line (.ndjson)' },
    key: {
      value: 'NAME=COLUMN',
      about: 'how your columns are called: of out_trade_no, out_refund_no, amount, state',
      multiple: true,
    },
    unit: { value: 'UNIT', about: 'what your amounts are in; fen unless given', choices: ['fen', 'yuan'] },
    state: { value: 'WORD=STATE', about: 'your word for a state of the platform', multiple: true },
    'other-orders': {
      value: 'FILE',
      about: 'orders that were paid on other days, of the refunds of the bill',
    },
    encoding: { value: 'NAME', about: 'of your files; utf-8 unless given, gb18030 for a Chinese Excel' },
    bill: { value: 'FILE', about: 'a bill that was downloaded before, in place of BILL and DATE' },
  },
  more: 'BILL is tradebill, or downloadbill of APIv2. A row with an out_refund_no is a refund, every other a payment.\nExit code 1 where anything does not agree. A million rows on each side take less than 200 MB.',
  examples: [
    [
      'wxpay reconcile tradebill 2026-11-25 --own orders.csv --other-orders all-orders.csv',
      'columns out_trade_no, out_refund_no, amount (fen), state',
    ],
    [
      'wxpay reconcile tradebill yesterday --own excel.csv --other-orders all-orders.csv --key out_trade_no=订单号 --key out_refund_no=退款单号 --key amount=金额 --key state=状态 --unit yuan --state 已支付=SUCCESS --state 已退款=SUCCESS',
      'columns and words of your own',
    ],
    [
      'wxpay reconcile --bill trades.csv --own orders.ndjson --other-orders all-orders.csv --json',
      'without the platform',
    ],
  ],
}

export const UPLOAD: Spec = {
  about: 'a picture, a video, a document or an audience package',
  usage: 'PATH FILE [NAME=VALUE …]',
  words: [2, Infinity],
  credentials: true,
  options: {
    meta: { value: 'NAME=VALUE', about: 'a member of the metadata', multiple: true },
    filename: { value: 'NAME', about: 'what the file is called; otherwise its own name' },
    state: {
      value: 'FILE',
      about: 'of an audience package: where it stands if it stops half way; FILE.upload.json unless given',
    },
    list: { about: 'the endpoints that take files, and what each takes' },
  },
  more: 'Type, size and name are checked against the documented limits before a byte is sent.',
  examples: [
    ['wxpay upload v3/merchant/media/upload licence.png', 'gives the media_id'],
    [
      "wxpay upload 'v3/marketing/bank/packages/{package_id}/tasks' users.csv package_id=8473295 --meta bank_type=ICBC_DEBIT",
      'with metadata',
    ],
    [
      'wxpay upload brand/marketing/user-package/uploads users.csv package_type=USER_PACKAGE_TYPE_EXPOSURE data_type=USER_PACKAGE_DATA_TYPE_PHONE description=熟客人群最近三十天内到店两次以上',
      'in parts',
    ],
    ['wxpay upload --list', 'all endpoints'],
  ],
}
