/** `wxpay bill`: a bill, checked, into a file or onto standard output. */
import { downloadBill, type BillOptions, type BillRequest } from '../../bills/index.js'
import { KINDS } from '../../bills/kinds.js'
import { checkTarget, save } from '../../files/save.js'
import { readBillRequest } from '../bill-request.js'
import type { Context } from '../context.js'
import { openClient } from '../credentials/client.js'
import { interruptible } from '../interrupt.js'
import type { Output } from '../output.js'
import { bytes, createBar } from '../progress.js'
import { jsonLine } from '../styled.js'
import { t } from '../language.js'

export async function run(context: Context): Promise<void> {
  const { args, output } = context
  if (args.has('list')) return list(context)
  const request = readBillRequest(args.words)
  const { client, config } = openClient(context)
  const file = args.texts['output']
  const bar = createBar(output, request.bill)
  const began = performance.now()
  const { rows, size } = await interruptible(async (signal) => {
    const options: BillOptions = {
      signal,
      onProgress: bar.update,
      ...(config.privateKey !== undefined && { privateKey: config.privateKey }),
    }
    const write = args.texts['format'] === 'json' || (output.json && file === undefined) ? asJson : asCsv
    return write(client, request, options, file, output)
  }).finally(bar.end)
  const checked = !('unchecked' in KINDS[request.bill])
  const seconds = ((performance.now() - began) / 1000).toFixed(1)
  if (file === undefined) return
  if (output.json)
    return output.data({ bill: request.bill, file, ...(rows !== undefined && { rows }), size, checked })
  const proof = checked
    ? t('checked', '已核对')
    : t('not checked: the platform announces no digest of it', '未核对：平台没有给出摘要')
  output.note(
    t(
      `${output.paintNote('green', '✔')} ${file}: ${rows === undefined ? '' : `${rows} rows, `}${bytes(size)} in ${seconds} s, ${proof}`,
      `${output.paintNote('green', '✔')} ${file}：${rows === undefined ? '' : `${rows} 行，`}${bytes(size)}，用时 ${seconds} 秒，${proof}`,
    ),
  )
}

type Client = ReturnType<typeof openClient>['client']
type Written = { readonly rows?: number; readonly size: number }

/** The platform's own bytes; into a file they come when their digest fits. */
async function asCsv(
  client: Client,
  request: BillRequest,
  options: BillOptions,
  file: string | undefined,
  output: Output,
): Promise<Written> {
  return downloadBill(client, request, { ...options, to: file ?? output.stream(), mode: 0o600 })
}

async function asJson(
  client: Client,
  request: BillRequest,
  options: BillOptions,
  file: string | undefined,
  output: Output,
): Promise<Written> {
  const target = await checkTarget(file ?? output.stream(), 'to')
  let [rows, size] = [0, 0]
  async function* lines(): AsyncGenerator<Buffer> {
    for await (const row of downloadBill(client, request, options)) {
      const line = Buffer.from(`${jsonLine(row)}\n`)
      rows += 1
      size += line.length
      yield line
    }
  }
  await save(lines(), target, { mode: 0o600, facts: { outcome: 'unknown' } })
  return { rows, size }
}

function list({ output }: Context): void {
  const width = Math.max(...Object.keys(KINDS).map((name) => name.length))
  for (const [bill, { path, see }] of Object.entries(KINDS))
    output.data({ bill, path, see }, `${bill.padEnd(width)}  ${path}`)
}
