// The order of the test files: those that take longest come first, so that none of them is left alone with one processor at the end.
const { default: Sequencer } = require('@jest/test-sequencer')

/** Seconds on two processors, of those that take more than four; what `jest` itself remembers of earlier runs a fresh clone has not. */
const SECONDS = {}

module.exports = class SlowestFirst extends Sequencer {
  sort(tests) {
    const secondsOf = ({ path }) => SECONDS[path.replaceAll('\\', '/').split('/tests/')[1]] ?? 0
    return super.sort(tests).sort((a, b) => secondsOf(b) - secondsOf(a))
  }
}
