// The words of the generated pages, in both languages.
import { eventOf } from './events.mjs'
import { productOf } from './products.mjs'
import { purposeOf } from './purposes.mjs'

const KINDS = {
  zh: { get: '查询', post: '提交', put: '更新', patch: '修改', delete: '删除' },
  en: { get: 'reads', post: 'submits', put: 'replaces', patch: 'changes', delete: 'deletes' },
}

const zh = {
  base: '/zh',
  official: '官方文档',
  request: '请求',
  answer: '应答',
  errors: '错误码',
  errorsIntro: '应答里的 `code` 决定怎么办，而不是 `message`；`outcome` 表示资金是否可能已变动。',
  code: '错误码',
  cure: '怎么办',
  advice: {
    repeat: '用原单号、原参数重试',
    slower: '放慢，再用原单号、原参数重试',
    query: '先查询，再决定',
    'same-number': '解决原因后，用原单号重试',
    change: '改正请求，它没有被执行',
    later: '过些时候再试',
    never: '不要重试，它不会成功',
  },
  field: '字段',
  type: '类型',
  meaning: '含义',
  limits: '限制',
  example: '示例值',
  none: '无',
  file: '文件',
  nothing: '无应答体（204）',
  encrypted: '加密',
  characters: '字符',
  items: '项',
  endpoints: '接口',
  notifications: '回调通知',
  verb: '方法',
  operation: '操作',
  product: '产品',
  count: '接口数',
  ways: { chain: '链式', template: '模板', brackets: '方括号' },
  indexIntro: (count) =>
    `${count} 个 URL，按官方文档的分类排列。每页有三种写法、PHP 与命令行对照、字段、应答与错误码。`,
  purpose({ verb, title, remarks, kind }, template) {
    const product = productOf(template).names.zh
    const what = title ? `「${title}」` : KINDS.zh[verb]
    const how =
      kind === 'upload'
        ? '文件以 multipart 上传，签名覆盖其 meta。'
        : kind === 'download'
          ? '应答是文件，用 `sink` 边下边存。'
          : verb === 'get'
            ? '只读，可以放心重试。'
            : '结果不明时，用原单号、原参数重试或先查询。'
    const event = eventOf(template, verb)
    const told = event ? `结果由回调通知 [\`${event}\`](/zh/notifications/${event}) 告知。` : ''
    const own = purposeOf(verb, template, 'zh')
    if (own) return own + told
    return `${product}的${what}接口${remarks ? `，适用于${remarks}` : ''}。${how}${told}`
  },
}

const en = {
  base: '',
  official: 'official page',
  request: 'Request',
  answer: 'Response',
  errors: 'Error codes',
  errorsIntro: 'Decide by `code`, never by `message`; `outcome` says whether money may have moved.',
  code: 'Code',
  cure: 'What to do',
  advice: {
    repeat: 'retry with the same number and the same parameters',
    slower: 'slow down, then retry with the same number and the same parameters',
    query: 'query before anything else',
    'same-number': 'cure the cause, then retry with the same number',
    change: 'correct the request: it was not executed',
    later: 'try again later',
    never: 'do not retry: it cannot succeed',
  },
  field: 'Field',
  type: 'Type',
  meaning: 'Meaning',
  limits: 'Limits',
  example: 'Example',
  none: 'none',
  file: 'a file',
  nothing: 'no body (204)',
  encrypted: 'encrypted',
  characters: 'characters',
  items: 'items',
  endpoints: 'Endpoints',
  notifications: 'Notifications',
  verb: 'Verb',
  operation: 'Operation',
  product: 'Product',
  count: 'URLs',
  ways: { chain: 'Chain', template: 'Template', brackets: 'Brackets' },
  indexIntro: (count) =>
    `${count} URLs, in the groups of the official documents. Each page has the three ways of calling, PHP and the command line beside them, the fields, the response and the error codes.`,
  purpose({ verb, kind }, template) {
    const product = productOf(template).names.en
    const how =
      kind === 'upload'
        ? 'The file is sent as multipart, and its meta is what is signed.'
        : kind === 'download'
          ? 'The response is a file: save it as it comes with `sink`.'
          : verb === 'get'
            ? 'It changes nothing and may be retried.'
            : 'Where the outcome is unknown, retry with the same number and the same parameters, or query first.'
    const event = eventOf(template, verb)
    const told = event ? ` The result comes as the notification [\`${event}\`](/notifications/${event}).` : ''
    const own = purposeOf(verb, template, 'en')
    if (own) return own + told
    return `An operation of ${product} that ${KINDS.en[verb]} what the path names. ${how}${told}`
  },
}

export const LANGUAGES = ['en', 'zh']
export const wordsIn = (language) => ({ zh, en })[language]
