/**
 * Real servers of real frameworks, each with what a test says goes before the handler. Prints
 * their addresses, and who was paid.
 */
import koaBodyparser from '@koa/bodyparser'
import { Controller, Module, Post, Req, Res } from '@nestjs/common'
import { NestFactory } from '@nestjs/core'
import { FastifyAdapter } from '@nestjs/platform-fastify'
import { serve } from '@hono/node-server'
import express from 'express'
import Fastify, { type FastifyInstance } from 'fastify'
import { Hono } from 'hono'
import Koa from 'koa'
import { koaBody } from 'koa-body'
import type { AddressInfo } from 'node:net'
import type { Server } from 'node:http'
import {
  createFetchHandler,
  createNodeHandler,
  Notifications,
  type Handlers,
  type NotificationsConfig,
} from 'wechatpay-chain/notifications'
import { RAW_BODY_LINES } from '../../../lib/notifications/raw-body.js'

const path = '/notify'
const send = (message: object): void => void process.send!(message)

/** What an app is built with; every name here may be used by a line of code that an error prints. */
interface Parts {
  readonly path: string
  readonly handle: ReturnType<typeof createNodeHandler>
  readonly createNodeHandler: (...given: unknown[]) => unknown
}

/** A line of code as an error prints it, with `createNodeHandler(…)` for the whole call. */
function run(line: string, scope: object): unknown {
  const code = line.replaceAll('(…)', '()')
  // oxlint-disable-next-line typescript/no-implied-eval, no-new-func -- what is printed is what is tested
  const evaluate = new Function(...Object.keys(scope), `return (${code})`) as (
    ...values: unknown[]
  ) => unknown
  return evaluate(...Object.values(scope))
}

const portOf = (server: { address(): unknown }): number => (server.address() as AddressInfo).port
const listening = (server: Server): Promise<number> =>
  new Promise((resolve) => {
    server.once('listening', () => resolve(portOf(server)))
  })
const [, expressRaw] = RAW_BODY_LINES.express.split(', or ')
const lineOf = (text: string): string => text.split(', or ')[0]!.split(' before ')[0]!

function onExpress(prepare: (app: express.Express, parts: Parts) => void) {
  return (parts: Parts): Promise<number> => {
    const app = express()
    prepare(app, parts)
    return listening(app.listen(0, '127.0.0.1'))
  }
}
function onKoa(prepare: (app: Koa, parts: Parts) => void) {
  return (parts: Parts): Promise<number> => {
    const app = new Koa()
    prepare(app, parts)
    return listening(app.listen(0, '127.0.0.1'))
  }
}
function onFastify(prepare: (app: FastifyInstance, parts: Parts) => unknown) {
  return async (parts: Parts): Promise<number> => {
    const app = Fastify()
    await prepare(app, parts)
    await app.listen({ port: 0, host: '127.0.0.1' })
    return portOf(app.server)
  }
}
function onNest(line: string) {
  return async ({ handle }: Parts): Promise<number> => {
    @Controller()
    class NotifyController {
      @Post(path)
      notify(@Req() request: never, @Res() response: never): Promise<void> {
        return handle(request, response)
      }
    }
    @Module({ controllers: [NotifyController] })
    class AppModule {}
    const made = run(line, { NestFactory, FastifyAdapter, AppModule }) as ReturnType<
      typeof NestFactory.create
    >
    const app = await made
    app.useLogger(false)
    await app.listen(0, '127.0.0.1')
    return Number(new URL(await app.getUrl()).port)
  }
}
const onHono = (mount: (app: Hono) => void) => (): Promise<number> => {
  const app = new Hono()
  mount(app)
  return new Promise((resolve) => {
    serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }, ({ port }) => resolve(port))
  })
}

/** By what goes before: the line of code that an error prints, or what must be refused by name. */
const APPS: Readonly<
  Record<string, (parts: Parts, fetchHandle: ReturnType<typeof createFetchHandler>) => Promise<number>>
> = {
  'express: the line with verify': onExpress((app, parts) => {
    run(lineOf(RAW_BODY_LINES.express), { app, express })
    app.post(path, parts.handle)
  }),
  'express: the line with express.raw, before a global express.json': onExpress((app, parts) => {
    run(lineOf(expressRaw!), { app, express, ...parts })
    app.use(express.json())
  }),
  'express: express.raw on the route, behind a global express.json': onExpress((app, { handle }) => {
    app.use(express.json())
    app.post(path, express.raw({ type: '*/*' }), handle)
  }),
  'koa: the line': onKoa((app, parts) => {
    run(lineOf(RAW_BODY_LINES.koa), { app, ...parts })
    app.use(koaBody())
  }),
  'koa: behind @koa/bodyparser, which keeps the bytes': onKoa((app, { handle }) => {
    app.use(koaBodyparser())
    app.use(handle)
  }),
  'koa: behind koa-body that keeps the bytes': onKoa((app, { handle }) => {
    app.use(koaBody({ includeUnparsed: true }))
    app.use(handle)
  }),
  'koa: (ctx.req, ctx.res) with respond = false': onKoa((app, { handle }) => {
    app.use((context) => {
      context.respond = false
      return handle(context.req, context.res)
    })
  }),
  'koa: behind koa-body': onKoa((app, { handle }) => {
    app.use(koaBody())
    app.use(handle)
  }),
  'fastify: the line': onFastify((app, parts) => run(RAW_BODY_LINES.fastify, { app, ...parts })),
  'fastify: hijacked, the body left in the stream': onFastify((app, { handle }) => {
    app.removeAllContentTypeParsers()
    app.addContentTypeParser('*', (_request, _payload, done) => done(null))
    app.post(path, (request, reply) => {
      reply.hijack()
      return handle(request.raw, reply.raw)
    })
  }),
  'fastify: with its own parser': onFastify((app, { handle }) => {
    app.post(path, handle)
  }),
  "fastify: a parser for '*' beside its own": onFastify((app, { handle }) => {
    app.addContentTypeParser('*', (_request, _payload, done) => done(null))
    app.post(path, handle)
  }),
  'nest on Express: the line': onNest(RAW_BODY_LINES.nest),
  'nest on Fastify: the line': onNest(RAW_BODY_LINES.nestFastify),
  'nest on Express: without rawBody': onNest('NestFactory.create(AppModule)'),
  'nest on Fastify: without rawBody': onNest('NestFactory.create(AppModule, new FastifyAdapter())'),
  'hono: (context.req.raw)': (_parts, handle) => onHono((app) => app.post(path, (c) => handle(c.req.raw)))(),
  'hono: the context': (_parts, handle) => onHono((app) => app.post(path, handle))(),
  'hono: read before': (_parts, handle) =>
    onHono((app) =>
      app.post(path, async (c) => {
        await c.req.raw.text()
        return handle(c)
      }),
    )(),
}

process.once('message', (config: NotificationsConfig) => {
  void start(config)
})

async function start(config: NotificationsConfig): Promise<void> {
  const urls = Object.entries(APPS).map(async ([name, listen]) => {
    const handlers: Handlers = {
      'TRANSACTION.SUCCESS': ({ resource }) => send({ name, paid: resource.out_trade_no }),
    }
    const onError = (error: unknown, status: number): void =>
      send({ name, status, error: (error as Error).message })
    const given = [new Notifications(config), handlers, { onError }] as const
    const handle = createNodeHandler(...given)
    const port = await listen({ path, handle, createNodeHandler: () => handle }, createFetchHandler(...given))
    return [name, `http://127.0.0.1:${port}${path}`]
  })
  send({ urls: Object.fromEntries(await Promise.all(urls)) as Record<string, string> })
}
