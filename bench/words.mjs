// The words of a recorded run's table and picture, in both languages.
const NAMES_ZH = {
  conc_cpu: '签名并验签一个请求的 CPU，并发 32',
  conc_rate: '每秒请求数，并发 32',
  conc_loop: '事件循环延迟 p99，并发 32',
  seq_cpu: 'CPU，逐个请求',
  seq_p50: 'p50，逐个请求',
  stub: '扣除裸签名与验签，每次调用自身代码的用时，不含网络（µs）',
  garbage: '每次调用产生的垃圾，并发 32（kB）',
  notify: '回调通知：验签、解密、解析',
  v2_cpu: 'APIv2 XML 下单，CPU',
  download: '200 MiB 账单边下载、边解压、边计算摘要：内存峰值的增长',
  cold: '加载并构造，与 wechatpay-axios-plugin 相比',
  first_cpu: '新进程的第一次调用，从进程启动到验签通过的应答，CPU',
  first_own_cpu: '同上，不计 node 自身的启动',
  https_cpu: 'HTTPS，并发 32，CPU',
}

export const WORDS = {
  en: {
    nameOf: ({ name }) => name,
    limit: 'limit',
    figure: 'figure',
    goals: 'reach; aim',
    verdicts: { aim: 'aim', reached: 'reached', missed: 'missed' },
    more: 'more is better',
    less: 'less is better',
    line: 'the physical limit: 1.00',
    title: 'Cost of wechatpay-chain and its peers as multiples of the physical limit',
    caption: ({ date, node, cpu, cores, rounds }) =>
      `Recorded on ${date.slice(0, 10)}: Node ${node}, ${cores} cores of ${cpu}, ${rounds} rounds, median (least–most).`,
  },
  zh: {
    nameOf: ({ id }) => NAMES_ZH[id],
    limit: '极限',
    figure: '指标',
    goals: '及格；目标',
    verdicts: { aim: '达到目标', reached: '及格', missed: '未及格' },
    more: '越大越好',
    less: '越小越好',
    line: '物理极限：1.00',
    title: 'wechatpay-chain 与同类客户端的开销，以物理极限的倍数表示',
    caption: ({ date, node, cpu, cores, rounds }) =>
      `记录于 ${date.slice(0, 10)}：Node ${node}，${cpu} 的 ${cores} 个核心，${rounds} 轮，中位数（最小–最大）。`,
  },
}
