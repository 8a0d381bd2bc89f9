/** The NestJS module: clients to inject, and routes whose notifications reach marked methods. */
import type { DynamicModule, FactoryProvider, ModuleMetadata, Provider } from '@nestjs/common'
import { DiscoveryModule, DiscoveryService, HttpAdapterHost, MetadataScanner } from '@nestjs/core'
import { Wechatpay, type Config } from '../index.js'
import { Notifications, type NotificationsConfig, type ReceiveOptions } from '../notifications/index.js'
import { DEFAULT_NAME, getNotificationsToken, getWechatpayToken } from './decorators.js'
import { controllerOf, NotificationReceiver } from './receiver.js'

/** One merchant. */
export interface WechatpayOptions {
  /** What `new Wechatpay()` takes. */
  readonly config: Config
  /** What the receiver takes beside the client's own keys: `dedupe`, `now`, a brand's `apiv3Key`, … */
  readonly notifications?: NotificationsConfig<never>
  /** What the handler takes: `onError`, `onUnhandled`, … */
  readonly receive?: ReceiveOptions
}

interface Route {
  /** Where WeChat Pay posts notifications: `wechatpay/notify`. Without it there is no route. */
  readonly path?: string
  /** Which of several merchants this is. */
  readonly name?: string
}

/** What `forRoot` takes: a merchant, and where its notifications come. */
export interface WechatpayModuleOptions extends WechatpayOptions, Route {}

/** What `forRootAsync` takes: the same, from a factory. */
export interface WechatpayModuleAsyncOptions extends Route, Pick<ModuleMetadata, 'imports'> {
  readonly inject?: FactoryProvider['inject']
  readonly useFactory: (...given: never[]) => WechatpayOptions | Promise<WechatpayOptions>
}

/**
 * `forRoot` makes a client that every module may inject, `forFeature` one more for another merchant, by its
 * name. The application must keep the bytes of requests: `NestFactory.create(AppModule, { rawBody: true })`.
 * @example
 * \@Module({ imports: [WechatpayModule.forRoot({ config, path: 'wechatpay/notify' })], providers: [Orders] })
 * class AppModule {}
 */
export class WechatpayModule {
  static forRoot(options: WechatpayModuleOptions): DynamicModule {
    return dynamic({ ...options, useFactory: () => options }, true)
  }

  static forRootAsync(options: WechatpayModuleAsyncOptions): DynamicModule {
    return dynamic(options, true)
  }

  static forFeature(options: WechatpayModuleOptions & { readonly name: string }): DynamicModule {
    return dynamic({ ...options, useFactory: () => options }, false)
  }

  static forFeatureAsync(options: WechatpayModuleAsyncOptions & { readonly name: string }): DynamicModule {
    return dynamic(options, false)
  }
}

function dynamic(options: WechatpayModuleAsyncOptions, global: boolean): DynamicModule {
  const { name = DEFAULT_NAME, path, imports = [], inject = [], useFactory } = options
  const [client, receiver] = [getWechatpayToken(name), `wechatpay-chain:receiver:${name}`]
  const [notifications, made] = [getNotificationsToken(name), `wechatpay-chain:options:${name}`]
  const providers: Provider[] = [
    { provide: made, useFactory: useFactory as FactoryProvider['useFactory'], inject },
    { provide: client, useFactory: ({ config }: WechatpayOptions) => new Wechatpay(config), inject: [made] },
    ...(name === DEFAULT_NAME ? [{ provide: Wechatpay, useExisting: client }] : []),
  ]
  const exported = name === DEFAULT_NAME ? [client, Wechatpay] : [client]
  const common = { module: WechatpayModule, global }
  if (path === undefined) return { ...common, imports, providers, exports: exported }
  return {
    ...common,
    imports: [...imports, DiscoveryModule],
    providers: [
      ...providers,
      { provide: notifications, useFactory: notificationsOf, inject: [made] },
      {
        provide: receiver,
        useFactory: (
          given: Notifications<never>,
          { receive = {} }: WechatpayOptions,
          discovery: DiscoveryService,
          scanner: MetadataScanner,
          host: HttpAdapterHost,
        ) => new NotificationReceiver(given, receive, discovery, scanner, host, name),
        inject: [notifications, made, DiscoveryService, MetadataScanner, HttpAdapterHost],
      },
    ],
    controllers: [controllerOf(path, receiver)],
    exports: [...exported, notifications],
  }
}

/** The client's own keys, where the receiver is given no others. */
const notificationsOf = ({ config, notifications = {} }: WechatpayOptions): Notifications<never> => {
  const { certs, apiv3Key, secret, mchid } = config as NotificationsConfig<never>
  return new Notifications<never>({ certs, apiv3Key, secret, mchid, ...notifications })
}
