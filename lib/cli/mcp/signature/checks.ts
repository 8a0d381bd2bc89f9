/** What can be said of a signature without a key: its clock, its serial number, its encoding. */
import type { Report } from './report.js'

const TOLERANCE_SECONDS = 300

export function checkClock(timestamp: string, now: number, report: Report): void {
  if (timestamp === '') return
  if (!/^\d{10}$/.test(timestamp))
    return report.problem(
      `the timestamp ${JSON.stringify(timestamp.slice(0, 20))} is not in seconds since 1970 (10 digits)${/^\d{13}$/.test(timestamp) ? ': these are milliseconds' : ''}`,
      `时间戳 ${JSON.stringify(timestamp.slice(0, 20))} 不是秒（10 位数字）${/^\d{13}$/.test(timestamp) ? '：这是毫秒' : ''}`,
    )
  const skew = Math.round(Number(timestamp) - now / 1000)
  if (Math.abs(skew) <= TOLERANCE_SECONDS) return report.check('the timestamp is fresh', '时间戳有效')
  report.problem(
    `the timestamp is ${Math.abs(skew)} s ${skew < 0 ? 'ago' : 'ahead'}: at most ${TOLERANCE_SECONDS} s are accepted at the time of the call. An old paste is fine; in a live call the machine's clock is wrong, or the message was replayed`,
    `时间戳相差 ${Math.abs(skew)} 秒（${skew < 0 ? '过去' : '未来'}）：调用时最多相差 ${TOLERANCE_SECONDS} 秒。粘贴的旧报文不要紧；实际调用则是本机时钟不准，或报文被重放`,
  )
}

export function checkSerial(serial: string, kind: 'request' | 'answer', report: Report): void {
  if (serial === '') return
  if (kind === 'request' && serial.startsWith('PUB_KEY_ID_'))
    return report.problem(
      "serial_no is WeChat Pay's public key id: it must be the serial number of the merchant's API certificate",
      'serial_no 用了微信支付公钥 ID：应为商户 API 证书的序列号',
    )
  if (!/^(?:PUB_KEY_ID_)?[0-9A-F]{8,64}$/i.test(serial))
    return report.problem(
      `the serial number ${JSON.stringify(serial.slice(0, 64))} is not hexadecimal: no colons, no spaces, no decimal number`,
      `序列号 ${JSON.stringify(serial.slice(0, 64))} 不是十六进制：不含冒号与空格，也不是十进制`,
    )
  report.check('the serial number has the right form', '序列号格式正确')
}

export function checkEncoding(signature: string, report: Report): void {
  if (signature === '') return
  const bytes = Buffer.from(signature, 'base64')
  if (bytes.toString('base64') !== signature)
    return report.problem('the signature is not base64', '签名不是 base64')
  if (bytes.length !== 256)
    return report.problem(
      `the signature has ${bytes.length} bytes, one of RSA-2048 has 256${bytes.length === 32 ? ': this is a digest or an HMAC, not a signature' : ''}`,
      `签名有 ${bytes.length} 字节，RSA-2048 签名为 256 字节${bytes.length === 32 ? '：这是摘要或 HMAC，不是签名' : ''}`,
    )
  report.check('the signature is base64 of 256 bytes', '签名是 256 字节的 base64')
}
