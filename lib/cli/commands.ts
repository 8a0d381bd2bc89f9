/** The commands. What a command needs is loaded when it runs, and only then. */
import type { Run } from './context.js'
import type { Spec } from './spec.js'
import { BILL, CERTIFICATES, RECONCILE, REQUEST, UPLOAD } from './specs/calls.js'
import { DEMO, INIT, LISTEN, SIMULATE, TRIGGER } from './specs/platform.js'
import { COMPLETION, DECRYPT, DOCTOR, EXPLAIN, KEYGEN, MCP, OPENAPI, SIGN, VERIFY } from './specs/tools.js'

export interface Command {
  readonly spec: Spec
  readonly load: () => Promise<{ readonly run: Run }>
}

export const COMMANDS: Readonly<Record<string, Command>> = {
  demo: { spec: DEMO, load: () => import('./commands/demo.js') },
  init: { spec: INIT, load: () => import('./commands/init.js') },
  simulate: { spec: SIMULATE, load: () => import('./commands/simulate.js') },
  listen: { spec: LISTEN, load: () => import('./commands/listen.js') },
  trigger: { spec: TRIGGER, load: () => import('./commands/trigger.js') },
  request: { spec: REQUEST, load: () => import('./commands/request.js') },
  certificates: { spec: CERTIFICATES, load: () => import('./commands/certificates.js') },
  bill: { spec: BILL, load: () => import('./commands/bill.js') },
  reconcile: { spec: RECONCILE, load: () => import('./commands/reconcile.js') },
  upload: { spec: UPLOAD, load: () => import('./commands/upload.js') },
  verify: { spec: VERIFY, load: () => import('./commands/verify.js') },
  decrypt: { spec: DECRYPT, load: () => import('./commands/decrypt.js') },
  sign: { spec: SIGN, load: () => import('./commands/sign.js') },
  keygen: { spec: KEYGEN, load: () => import('./commands/keygen.js') },
  doctor: { spec: DOCTOR, load: () => import('./commands/doctor.js') },
  explain: { spec: EXPLAIN, load: () => import('./commands/explain.js') },
  mcp: { spec: MCP, load: () => import('./commands/mcp.js') },
  openapi: { spec: OPENAPI, load: () => import('./commands/openapi.js') },
  completion: { spec: COMPLETION, load: () => import('./commands/completion.js') },
}
