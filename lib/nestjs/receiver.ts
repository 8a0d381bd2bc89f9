/**
 * The route of a merchant's notifications: a controller, and the handler that it calls
 * once the application is ready.
 */
import { Controller, Inject, Post, Req, Res, type Type } from '@nestjs/common'
import type { DiscoveryService, HttpAdapterHost, MetadataScanner } from '@nestjs/core'
import {
  createNodeHandler,
  type NodeHandler,
  type Notifications,
  type ReceiveOptions,
} from '../notifications/index.js'
import { handlersOf } from './handler-table.js'

/** The part of a Fastify instance that is used. */
interface ContentTypes {
  hasContentTypeParser(type: string): boolean
  addContentTypeParser(
    type: string,
    options: { readonly parseAs: 'buffer' },
    parser: (request: unknown, body: unknown, done: (error: null, body: unknown) => void) => void,
  ): void
}

/** Nest calls its hooks when every provider is there. */
export class NotificationReceiver {
  readonly #make: () => NodeHandler
  readonly #host: HttpAdapterHost
  #handle: NodeHandler | undefined

  constructor(
    notifications: Notifications<never>,
    options: ReceiveOptions,
    discovery: DiscoveryService,
    scanner: MetadataScanner,
    host: HttpAdapterHost,
    name: string,
  ) {
    this.#host = host
    this.#make = () => createNodeHandler(notifications, handlersOf(discovery, scanner, name), options)
  }

  /** Fastify refuses what it has no parser for, and it has none for the XML of APIv2. */
  onModuleInit(): void {
    const { httpAdapter } = this.#host
    if (httpAdapter?.getType() !== 'fastify') return
    const fastify = httpAdapter.getInstance<ContentTypes>()
    if (fastify.hasContentTypeParser('text/xml')) return
    fastify.addContentTypeParser('text/xml', { parseAs: 'buffer' }, (_request, body, done) =>
      done(null, body),
    )
  }

  onApplicationBootstrap(): void {
    this.#handle = this.#make()
  }

  /** Express's request and response, or Fastify's request and reply. */
  handle(request: never, response: never): Promise<void> {
    this.#handle ??= this.#make()
    return this.#handle(request, response)
  }
}

/** A class for each route: Nest keeps one path for each. */
export function controllerOf(path: string, receiver: string): Type<unknown> {
  class WechatpayNotifyController {
    readonly #receiver: NotificationReceiver

    constructor(given: NotificationReceiver) {
      this.#receiver = given
    }

    notify(request: never, response: never): Promise<void> {
      return this.#receiver.handle(request, response)
    }
  }
  const { prototype } = WechatpayNotifyController
  Inject(receiver)(WechatpayNotifyController, undefined, 0)
  Req()(prototype, 'notify', 0)
  Res()(prototype, 'notify', 1)
  Post(path)(prototype, 'notify', Object.getOwnPropertyDescriptor(prototype, 'notify')!)
  Controller()(WechatpayNotifyController)
  return WechatpayNotifyController
}
