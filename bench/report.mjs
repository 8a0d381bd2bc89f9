// Measurements become figures: medians, ranges, ratios to the limit; and figures become tables.
import { median, short, table } from './numbers.mjs'
import { WORDS } from './words.mjs'

/** Of each figure and client the median and the range over the rounds. */
export function summarise(figures, measurements) {
  return figures.flatMap(({ of, scenario, absolute, to = 'limit', ...figure }) => {
    const mine = measurements.filter((one) => one.scenario === scenario)
    const clients = [...new Set(mine.map(({ client }) => client))].map((client) => {
      const rounds = mine.filter((one) => one.client === client)
      const ratios = rounds.map((one) =>
        absolute
          ? of(one)
          : of(one) / of(mine.find(({ client, round }) => client === to && round === one.round)),
      )
      return {
        client,
        value: median(rounds.map(of)),
        ratio: median(ratios),
        least: Math.min(...ratios),
        most: Math.max(...ratios),
      }
    })
    return clients.length === 0 ? [] : [{ ...figure, absolute: absolute === true, clients }]
  })
}

export const ours = ({ clients }) => clients.find(({ client }) => client === 'wechatpay-chain')
const verdict = ({ reach, aim, more }, { ratio }) =>
  (more ? ratio >= aim : ratio <= aim)
    ? 'aim'
    : (more ? ratio >= reach : ratio <= reach)
      ? 'reached'
      : 'missed'

export function report(figures, language = 'en') {
  const words = WORDS[language]
  const names = [...new Set(figures.flatMap(({ clients }) => clients.map(({ client }) => client)))]
  const cell = (found) => (found ? `${short(found.ratio)} (${short(found.least)}–${short(found.most)})` : '–')
  const rows = figures.map((figure) => [
    words.nameOf(figure),
    ...names.map((name) => cell(figure.clients.find(({ client }) => client === name))),
    `${figure.reach}; ${figure.aim}`,
    ours(figure) ? words.verdicts[verdict(figure, ours(figure))] : '–',
  ])
  const heads = names.map((name) => (name === 'limit' ? words.limit : name))
  return table([words.figure, ...heads, words.goals, ''], rows)
}

/** What is worse than the recorded run by more than both runs' noise. */
export function compare(run, recorded) {
  const rows = run.figures.flatMap((figure) => {
    const [now, then] = [
      ours(figure),
      ours(recorded.figures.find(({ id }) => id === figure.id) ?? { clients: [] }),
    ]
    if (!now || !then) return []
    const worse = figure.more ? now.most < then.least : now.least > then.most
    const better = figure.more ? now.least > then.most : now.most < then.least
    return [
      [
        figure.name,
        short(then.ratio),
        short(now.ratio),
        worse ? 'WORSE' : better ? 'better' : 'within noise',
      ],
    ]
  })
  return table(['figure', `recorded ${recorded.date.slice(0, 10)}`, 'now', ''], rows)
}

export const caption = (run, language = 'en') => WORDS[language].caption(run)
