// Numbers, and tables of them.
export function quantile(numbers, q) {
  const sorted = [...numbers].sort((a, b) => a - b)
  const at = (sorted.length - 1) * q
  const low = Math.floor(at)
  return sorted.length === 0
    ? Number.NaN
    : sorted[low] + (sorted[Math.min(low + 1, sorted.length - 1)] - sorted[low]) * (at - low)
}
export const median = (numbers) => quantile(numbers, 0.5)
export const short = (number) =>
  Math.abs(number) >= 100 ? number.toFixed(0) : Math.abs(number) >= 10 ? number.toFixed(1) : number.toFixed(2)

export function table(head, rows) {
  const lines = [head, head.map((_, at) => (at === 0 ? '---' : '--:')), ...rows]
  const widths = head.map((_, at) => Math.max(...lines.map((line) => String(line[at]).length)))
  return lines
    .map(
      (line) =>
        `| ${line.map((cell, at) => (at === 0 ? String(cell).padEnd(widths[at]) : String(cell).padStart(widths[at]))).join(' | ')} |`,
    )
    .join('\n')
}
