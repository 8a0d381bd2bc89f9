/** The commands that look at keys, signatures and notifications on this machine. */
import type { Spec } from '../spec.js'

const SAVED =
  'A saved notification is an HTTP message (headers, an empty line, the body), or JSON { "headers": {…}, "body": "…" }.'

export const VERIFY: Spec = {
  about: "is a saved notification WeChat Pay's?",
  usage: 'FILE',
  words: [1, 1],
  credentials: true,
  options: { fresh: { about: 'fail when it is older than 300 s, as a receiver does' } },
  more: `${SAVED}\n- reads standard input.\nNeeds the platform's key (certs), of an APIv2 notification the APIv2 key. Answers of the platform are signed alike.`,
  examples: [
    ['wxpay verify notification.txt --config wxpay.json', 'exit code 0 where the signature is right'],
    [
      'wxpay verify notification.txt --pub-key pub_key.pem --pub-key-id PUB_KEY_ID_0114232134912410000000000000',
      'with a key alone',
    ],
  ],
}

export const DECRYPT: Spec = {
  about: 'opens a saved notification',
  usage: 'FILE',
  words: [1, 1],
  credentials: true,
  more: `${SAVED}\nThe body alone will do.\nNeeds the APIv3 key, of an APIv2 notification the APIv2 key. Checks no signature: wxpay verify does.`,
  examples: [
    ['wxpay decrypt notification.json --apiv3-key apiv3_key.txt', 'prints the resource'],
    ['wxpay decrypt notification.json --config wxpay.json --json', 'in one line'],
  ],
}

export const SIGN: Spec = {
  about: 'signs a request, or what a front end pays with',
  usage: 'VERB PATH | jsapi | app [NAME=VALUE …]',
  words: [1, Infinity],
  credentials: true,
  options: {
    body: { value: 'FILE', about: "the request's body, byte for byte; - reads standard input" },
    explain: { about: 'show on standard error, line by line, what is signed' },
  },
  more: 'Of a request, prints the Authorization header: it is good for this one request, for five minutes.',
  examples: [
    [
      'curl -H "$(wxpay sign GET /v3/certificates --config wxpay.json)" -H "Accept: application/json" https://api.mch.weixin.qq.com/v3/certificates',
      'for another program',
    ],
    [
      'wxpay sign POST /v3/pay/transactions/native --body order.json --explain',
      'to compare with what your own program signs',
    ],
    [
      'wxpay sign jsapi appId=wx8888888888888888 prepay_id=wx201410272009395522657a690389285100',
      'for wx.requestPayment',
    ],
  ],
}

export const KEYGEN: Spec = {
  about: 'keys for tests, and an APIv3 key for real',
  usage: 'DIR',
  words: [1, 1],
  options: {
    mchid: { value: 'NUMBER', about: 'the merchant number in wxpay.json; 1900000001 unless given' },
    'apiv3-key': { about: 'only a new APIv3 key, in apiv3_key.txt: to be set on the merchant platform' },
    sm2: { about: 'SM2 keys in place of RSA; needs the package sm-crypto-v2' },
  },
  more: "Makes the folder (0700) and in it, each for your eyes only (0600): the merchant's key and certificate, the platform's,\nboth API keys, and wxpay.json, which names them. Nothing that is there is replaced; nothing secret is printed.",
  examples: [
    ['wxpay keygen ./keys', 'all that a test needs'],
    ['wxpay keygen ./secrets --apiv3-key', '32 random letters and digits'],
  ],
}

export const DOCTOR: Spec = {
  about: 'checks your keys without sending money',
  usage: '',
  words: [0, 0],
  credentials: true,
  options: {
    online: { about: 'ask the platform too: its hosts, its clock, whether it knows your key' },
    'notify-url': { value: 'URL', about: 'check the address that you give as notify_url' },
  },
  more: 'Offline unless asked. Exit code 1 when something is wrong.',
  examples: [
    ['wxpay doctor --config wxpay.json', 'keys, serial number, certificate pair, API keys'],
    ['wxpay doctor --config wxpay.json --online', 'and whether the platform agrees'],
    ['wxpay doctor --notify-url https://www.example.com/notify', 'rules that are easily missed'],
  ],
}

export const EXPLAIN: Spec = {
  about: 'cause and cure of an error code',
  usage: 'CODE …',
  words: [1, Infinity],
  options: {
    of: { value: 'OPERATION', about: 'only what it means there: "POST /v3/refund/domestic/refunds"' },
    list: { about: 'the codes that are known' },
  },
  more: "Codes of this package begin with ERR_, every other is the platform's: the same code means different things at different endpoints.",
  examples: [
    ['wxpay explain ERR_SIG_EXPIRED', "one of this package's"],
    ['wxpay explain SYSTEM_ERROR PARAM_ERROR', "the platform's, at each kind of endpoint"],
    ["wxpay explain NOT_ENOUGH --of 'POST /v3/refund/domestic/refunds'", 'of a refund'],
  ],
}

export const MCP: Spec = {
  about: 'a server of the Model Context Protocol, for coding agents',
  usage: '',
  words: [0, 0],
  more: 'Speaks over standard input and output. Tools: find_operation, describe_operation, explain, explain_signature, call_simulator.\nNeeds the SDK beside this package: npm install @modelcontextprotocol/sdk\nTakes no credentials, and calls no other platform than a simulated one on this machine.',
  examples: [['wxpay mcp', 'as the agent starts it: "command": "npx", "args": ["wxpay", "mcp"]']],
}

export const OPENAPI: Spec = {
  about: 'the documented endpoints as an OpenAPI 3.1 document, for other languages and tools',
  usage: '[PREFIX …]',
  words: [0, Infinity],
  options: { output: { value: 'FILE', about: 'write to a file that is not there yet' } },
  more: 'PREFIX is how paths or event types begin: v3/pay, TRANSACTION. Without one, everything (3 MB).',
  examples: [
    ['wxpay openapi --output wechatpay.json', 'every endpoint and notification'],
    ['wxpay openapi v3/pay v3/refund TRANSACTION. REFUND. --output pay.json', 'only these'],
  ],
}

export const COMPLETION: Spec = {
  about: 'a script that completes commands, paths and events with Tab',
  usage: 'SHELL',
  words: [1, 1],
  more: 'SHELL is bash, zsh or fish.',
  examples: [
    ['source <(wxpay completion bash)', 'in ~/.bashrc'],
    ['source <(wxpay completion zsh)', 'in ~/.zshrc'],
    ['wxpay completion fish > ~/.config/fish/completions/wxpay.fish', 'once'],
  ],
}
