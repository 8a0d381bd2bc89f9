/** Values that fit the options, and values that do not: of a call and of a configuration alike. */
import http from 'node:http'
import https from 'node:https'
import { lookup } from 'node:dns'

export const AXIOS_VALUES: [string, unknown][] = [
  ['timeout', 0],
  ['timeout', 100],
  ['timeout', 2 ** 31 - 1],
  ['responseType', 'stream'],
  ['signal', new AbortController().signal],
  ['onUploadProgress', () => undefined],
  ['onDownloadProgress', () => undefined],
  ['maxContentLength', -1],
  ['maxContentLength', Infinity],
  ['maxBodyLength', 1 << 20],
  ['maxRate', 1000],
  ['maxRate', [1000, 2000]],
  ['proxy', false],
  ['proxy', { host: '127.0.0.1', port: 8080 }],
  ['proxy', { protocol: 'http', host: 'proxy', port: '8080', auth: { username: 'a', password: 'b' } }],
  ['httpAgent', new http.Agent()],
  ['httpsAgent', new https.Agent()],
  ['adapter', 'fetch'],
  ['adapter', ['fetch', 'http']],
  ['adapter', () => undefined],
  ['transport', https],
  ['lookup', lookup],
  ['family', 6],
  ['transformRequest', (data: unknown) => data],
  ['transformRequest', []],
  ['transformResponse', [(data: unknown) => data]],
]

const MILLISECONDS = 'a number of milliseconds, 0 for no limit, found'
const TIMES: [unknown, string][] = [
  [30, `${MILLISECONDS} 30 (milliseconds: 30 s is 30000)`],
  [1, `${MILLISECONDS} 1 (milliseconds: 1 s is 1000)`],
  [99, `${MILLISECONDS} 99 (milliseconds: 99 s is 99000)`],
  [0.5, `${MILLISECONDS} 0.5 (milliseconds: 30 s is 30000)`],
  [2 ** 31, `${MILLISECONDS} 2147483648 (at most 2147483647 can be waited for)`],
  [Infinity, `${MILLISECONDS} Infinity (at most 2147483647 can be waited for)`],
  [Number.NaN, `${MILLISECONDS} NaN`],
  [-1, `${MILLISECONDS} -1`],
  ['30000', `${MILLISECONDS} a string`],
  [null, `${MILLISECONDS} null`],
  [{}, `${MILLISECONDS} a object`],
]

/** With what their error says after "must be". */
export const MISFITS: [string, unknown, string][] = [
  ...['timeout', 'deadline'].flatMap((name) =>
    TIMES.map(([value, message]): [string, unknown, string] => [name, value, message]),
  ),
  ...[5, true, null, [], { max: -1 }, { max: 1.5 }, { max: '2' }, { retries: 2 }, 'no'].map(
    (value): [string, unknown, string] => [
      'retry',
      value,
      `false or { max: a whole number }, found ${value === null ? 'null' : Array.isArray(value) ? 'a list' : value === 5 ? '5' : `a ${typeof value}`}`,
    ],
  ),
  [
    'proxy',
    'http://user:pass@127.0.0.1:8080',
    "false or { host, port }, found a string (proxy: { protocol: 'http', host: '127.0.0.1', port: 8080 })",
  ],
  [
    'proxy',
    'https://proxy.example',
    "false or { host, port }, found a string (proxy: { protocol: 'https', host: 'proxy.example', port: 443 })",
  ],
  ['proxy', 'proxy', 'false or { host, port }, found a string'],
  ['proxy', {}, 'false or { host, port }, found a object'],
  ['proxy', { host: '127.0.0.1' }, 'false or { host, port }, found a object'],
  ['proxy', { host: '127.0.0.1', port: 0 }, 'false or { host, port }, found a object'],
  ['proxy', { host: '', port: 80 }, 'false or { host, port }, found a object'],
  ['proxy', true, 'false or { host, port }, found a boolean'],
  ['adapter', 5, "a function, 'http' or 'fetch', found 5"],
  ['adapter', 'xhr', "a function, 'http' or 'fetch', found a string"],
  ['adapter', [], "a function, 'http' or 'fetch', found a list"],
  ['httpsAgent', 5, 'an agent of node:http or node:https, found 5'],
  ['httpAgent', {}, 'an agent of node:http or node:https, found a object'],
  ['transport', () => 1, 'an object with request(), as node:https, found a function'],
  ['lookup', 'dns', 'a function, found a string'],
  ['family', 5, '4 or 6, found 5'],
  ['maxContentLength', '1mb', 'a number of bytes, found a string'],
  ['maxContentLength', Number.NaN, 'a number of bytes, found NaN'],
  ['maxBodyLength', -2, 'a number of bytes, found -2'],
  ['maxRate', 0, 'a number of bytes per second, or two, found 0'],
  ['maxRate', [1, 2, 3], 'a number of bytes per second, or two, found a list'],
  ['onUploadProgress', true, 'a function, found a boolean'],
  ['onDownloadProgress', {}, 'a function, found a object'],
  ['transformRequest', 'x', 'a function or a list of functions, found a string'],
  ['transformResponse', [1], 'a function or a list of functions, found a list'],
  ['responseType', 'blob', "'json', 'text', 'arraybuffer' or 'stream', found a string"],
  ['responseType', 'buffer', "'json', 'text', 'arraybuffer' or 'stream', found a string"],
  ['signal', { aborted: false }, 'an AbortSignal, found a object'],
  ['signal', null, 'an AbortSignal, found null'],
  ['headers', 'X-A: 1', 'an object of names and values, found a string'],
  ['headers', ['X-A: 1'], 'an object of names and values, found a list'],
  ['headers', null, 'an object of names and values, found null'],
  [
    'headers',
    new Headers({ 'X-A': '1' }),
    'an object of names and values, found a object (Object.fromEntries(headers))',
  ],
  [
    'headers',
    new Map([['X-A', '1']]),
    'an object of names and values, found a object (Object.fromEntries(headers))',
  ],
  ['baseURL', 5, 'a string or a URL, found 5'],
  ['base_uri', {}, 'a string or a URL, found a object'],
]
