/** Users of a bank, uploaded as a CSV file to a package. */
import { createHash } from 'node:crypto'
import { json, page, paramError, rfc3339, text, uploadedFile, type Answer, type Request } from './exchange.js'

interface Task {
  readonly task_id: string
  readonly package_id: string
  readonly filename: string
  readonly status: string
  readonly [name: string]: unknown
}

export class BankTasks {
  readonly #tasks = new Map<string, Task[]>()
  readonly #now: () => number

  constructor(now: () => number) {
    this.#now = now
  }

  create = async (request: Request, { package_id = '' }: Record<string, string>): Promise<Answer> => {
    const { meta, filename, bytes } = await uploadedFile(request, 'meta')
    const bank_type = text(meta, 'bank_type')
    if (createHash('sha256').update(bytes).digest('hex') !== text(meta, 'sha256')) throw paramError('sha256', '与文件内容不一致')
    const lines = bytes.toString('utf8').split(/\r?\n/).filter((line) => line !== '')
    const good = lines.filter((line) => /^[\w-]+$/.test(line)).length
    const time = rfc3339(this.#now())
    const tasks = this.#of(package_id)
    const task = {
      task_id: String(tasks.length + 1), package_id, filename: typeof meta['filename'] === 'string' ? meta['filename'] : filename, bank_type,
      create_time: time, update_time: time, status: 'FINISHED', success_count: good, fail_count: lines.length - good, success_user_count: good,
    }
    tasks.push(task)
    return json(task)
  }

  list = ({ url }: Request, { package_id = '' }: Record<string, string>): Answer => {
    const [status, filename] = [url.searchParams.get('status'), url.searchParams.get('filename')]
    return json(page(this.#of(package_id).filter((task) => (status ?? task.status) === task.status && (filename ?? task.filename) === task.filename), url.searchParams))
  }

  #of(id: string): Task[] {
    const tasks = this.#tasks.get(id) ?? []
    this.#tasks.set(id, tasks)
    return tasks
  }
}
