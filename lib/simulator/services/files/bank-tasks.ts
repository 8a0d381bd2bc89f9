/** Users of a bank, uploaded as a CSV file to a package. */
import { createHash } from 'node:crypto'
import type { Routes } from '../../http/messages.js'
import { page, text } from '../../http/fields.js'
import { paramError } from '../../http/refusal.js'
import { rfc3339 } from '../../http/times.js'
import type { World } from '../../world/world.js'

interface Task {
  readonly task_id: string
  readonly package_id: string
  readonly filename: string
  readonly status: string
  readonly [name: string]: unknown
}

export function bankTasks({ store, clock }: World): Routes {
  const tasks = store.table<Task>('bank-tasks')
  const of = (id: string): Task[] => [...tasks.values()].filter(({ package_id }) => package_id === id)

  return {
    'POST v3/marketing/bank/packages/{package_id}/tasks': ({
      variables: { package_id = '' },
      body,
      file,
    }) => {
      const { filename, bytes } = file!
      if (createHash('sha256').update(bytes).digest('hex') !== text(body, 'sha256'))
        throw paramError('/sha256', '与文件内容不一致')
      const lines = bytes
        .toString('utf8')
        .split(/\r?\n/)
        .filter((line) => line !== '')
      const good = lines.filter((line) => /^[\w-]+$/.test(line)).length
      const time = rfc3339(clock.now())
      const task = {
        task_id: String(tasks.size + 1),
        package_id,
        filename: text(body, 'filename') || filename,
        bank_type: text(body, 'bank_type'),
        create_time: time,
        update_time: time,
        status: 'FINISHED',
        success_count: good,
        fail_count: lines.length - good,
        success_user_count: good,
      }
      tasks.set(task.task_id, task)
      return task
    },
    'GET v3/marketing/bank/packages/{package_id}/tasks': ({ variables: { package_id = '' }, query }) => {
      const { status, filename } = query
      return page(
        of(package_id).filter(
          (task) => (status ?? task.status) === task.status && (filename ?? task.filename) === task.filename,
        ),
        query,
      )
    },
  }
}
