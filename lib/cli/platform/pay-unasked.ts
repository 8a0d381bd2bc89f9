/** A payer who pays each order by himself, some time after it was placed. */
import type { SimulatorEvent, Simulator } from '../../simulator/index.js'

export function payUnasked(platform: Simulator, after: number): (event: SimulatorEvent) => void {
  const seen = new Set<string>()
  return (event) => {
    if (event.type !== 'request' || event.exchange.status >= 300) return
    for (const { out_trade_no, combine_out_trade_no, state } of platform.orders) {
      const number = combine_out_trade_no ?? out_trade_no
      if (state !== 'NOTPAY' || seen.has(number)) continue
      seen.add(number)
      // Closed meanwhile: nothing to pay.
      setTimeout(() => void platform.pay(number).catch(() => undefined), after).unref()
    }
  }
}
