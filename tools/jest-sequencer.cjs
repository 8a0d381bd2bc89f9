// The order of the test files: those that take longest come first, so that none of them is left alone with one processor at the end.
const { default: Sequencer } = require('@jest/test-sequencer')

/** Seconds on two processors, of those that take more than four; what `jest` itself remembers of earlier runs a fresh clone has not. */
const SECONDS = {
  'overlays/consumers': 56,
  'cli/init': 43,
  'cli/init-next': 42,
  'package/bundling': 31,
  'stores/faults-postgres': 22,
  'simulator/page/browser': 21,
  'package/site': 21,
  'cli/guide': 18,
  'fuzz/bodies': 17,
  'cli/tools': 17,
  'fuzz/urls': 16,
  'notifications/examples': 15,
  'model/model': 15,
  'nestjs/module': 14,
  'package/release': 13,
  'cli/unanswered': 13,
  'notifications/redis': 12,
  'stores/faults-mysql': 12,
  'cli/mcp/samples': 10,
  'cli/demo': 10,
  'cli/calls': 9,
  'simulator/controls': 9,
  'cli/full-disk': 8,
  'overlays/editor': 8,
  'notifications/failover': 8,
  'uploads/user-package': 8,
  'call/encryption': 7,
  'stores/recipes': 7,
  'overlays/walk': 7,
  'overlays/examples': 6,
  'simulator/operations': 6,
  'cli/secrets': 6,
  'simulator/addresses': 6,
  'overlays/comments': 5,
  'notifications/handlers': 5,
  'stores/faults-sqlite': 5,
  'cli/mcp/server': 5,
  'examples/programs': 5,
  'cli/platform': 5,
  'http/transport': 5,
  'cli/ending': 5,
  'openapi/document': 4,
  'faults/wire': 4,
  'cli/untrusted': 4,
}

const nameOf = (path) => path.replaceAll('\\', '/').split('/tests/')[1]?.replace('.test.ts', '')

module.exports = class SlowestFirst extends Sequencer {
  sort(tests) {
    const secondsOf = ({ path }) => SECONDS[nameOf(path)] ?? 0
    return super.sort(tests).sort((a, b) => secondsOf(b) - secondsOf(a))
  }
}
