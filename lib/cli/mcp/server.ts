/**
 * The Model Context Protocol over standard input and output. The SDK is the user's: it
 * is loaded here, and only here.
 */
import { setImmediate } from 'node:timers/promises'
import { CommandError } from '../failure.js'
import { t } from '../language.js'
import { VERSION } from '../../version.js'
import { McpError, SimulatorCalls } from './call.js'
import { toolsOf, type Tool } from './tools.js'

const INSTRUCTIONS = `WeChat Pay by wechatpay-chain. Look an operation up with find_operation, read it with describe_operation before you write code, and try the code with call_simulator.
Money is in fen, an integer. Never repeat a write under a new number: explain says what an error means. Keys never go into code, and never into these tools.`

/** Serves until standard input ends or the signal is aborted. @throws CommandError without the SDK */
export async function serve(signal: AbortSignal): Promise<void> {
  const { Server, StdioServerTransport, CallToolRequestSchema, ListToolsRequestSchema } = await loadSdk()
  const calls = new SimulatorCalls()
  const tools = toolsOf(calls, Date.now)
  const server = new Server(
    { name: 'wechatpay-chain', version: VERSION },
    { capabilities: { tools: {} }, instructions: INSTRUCTIONS },
  )
  server.setRequestHandler(ListToolsRequestSchema, () => ({
    tools: tools.map(({ name, description, inputSchema, reads }) => ({
      name,
      description,
      inputSchema,
      annotations: { readOnlyHint: reads, destructiveHint: false, openWorldHint: false },
    })),
  }))
  const active = new Set<Promise<unknown>>()
  server.setRequestHandler(CallToolRequestSchema, ({ params }) => {
    const answer = answered(tools, params.name, params.arguments)
    active.add(answer)
    void answer.finally(() => active.delete(answer))
    return answer
  })
  try {
    const ended = new Promise<void>((resolve) => {
      process.stdin.once('end', resolve).once('close', resolve)
      signal.addEventListener('abort', () => resolve(), { once: true })
    })
    await server.connect(new StdioServerTransport())
    await ended
    // What was asked before the end is answered.
    await setImmediate()
    await Promise.all(active)
    await setImmediate()
    await server.close()
  } finally {
    await calls.close()
  }
}

async function answered(tools: readonly Tool[], name: string, given: unknown) {
  const tool = tools.find((one) => one.name === name)
  try {
    if (!tool)
      throw new McpError(
        t(
          `there is no tool ${JSON.stringify(name.slice(0, 60))}`,
          `没有工具 ${JSON.stringify(name.slice(0, 60))}`,
        ),
      )
    const result = await tool.run((given ?? {}) as Readonly<Record<string, unknown>>)
    return { content: [{ type: 'text' as const, text: JSON.stringify(result, undefined, 2) }] }
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    return { content: [{ type: 'text' as const, text: message }], isError: true }
  }
}

async function loadSdk() {
  try {
    const [{ Server }, { StdioServerTransport }, { CallToolRequestSchema, ListToolsRequestSchema }] =
      await Promise.all([
        import('@modelcontextprotocol/sdk/server/index.js'),
        import('@modelcontextprotocol/sdk/server/stdio.js'),
        import('@modelcontextprotocol/sdk/types.js'),
      ])
    return { Server, StdioServerTransport, CallToolRequestSchema, ListToolsRequestSchema }
  } catch (error) {
    if (!/^(?:ERR_)?MODULE_NOT_FOUND$/.test(String((error as { code?: unknown }).code))) throw error
    throw new CommandError(
      t(
        'wxpay mcp needs the SDK of the Model Context Protocol beside this package: npm install @modelcontextprotocol/sdk',
        'wxpay mcp 需要模型上下文协议的 SDK：npm install @modelcontextprotocol/sdk',
      ),
    )
  }
}
