/**
 * A client, and a node of its chain, in the hands of frameworks: each starts, gives the very thing back, and a call through it is answered.
 * Prints one line for each; ends with 1 when one fails.
 */
// oxlint-disable-next-line no-unassigned-import -- it is imported for what it does
import 'reflect-metadata'
import { Writable } from 'node:stream'
import { Wechatpay } from 'wechatpay-chain'
import { createSimulator } from 'wechatpay-chain/simulator'

const platform = await createSimulator()
const { mchid } = platform.config
const makeClient = () => new Wechatpay(platform.config)
let orders = 0

/** Places an order through what a framework gave back. */
async function sell(instance) {
  const json = {
    appid: 'wxd678efh567hg6787',
    mchid,
    out_trade_no: `frameworks-${++orders}`,
    description: 'QQ公仔',
    notify_url: 'https://www.example.com/notify',
    amount: { total: 100 },
  }
  const { data } = await (instance instanceof Wechatpay
    ? instance.v3.pay.transactions.native.post({ json })
    : instance.post({ json }))
  if (!data.code_url.startsWith('weixin://')) throw new Error(`answered ${JSON.stringify(data)}`)
}
function same(found, expected) {
  if (found !== expected) throw new Error('what was given is not what came back')
}

/** The application itself: a provider by factory, by value and by class, and a node as a provider; started, used and closed. */
async function nest(platformModule) {
  const { Global, Module } = await import('@nestjs/common')
  const { NestFactory } = await import('@nestjs/core')
  const value = makeClient()
  class Shop extends Wechatpay {
    constructor() {
      super(platform.config)
    }
    sell() {
      return sell(this)
    }
  }
  class AppModule {}
  Module({
    providers: [
      { provide: 'FACTORY', useFactory: makeClient },
      { provide: 'ASYNC', useFactory: async () => makeClient() },
      { provide: 'VALUE', useValue: value },
      { provide: Wechatpay, useFactory: makeClient },
      { provide: 'NODE', useFactory: () => value.v3.pay.transactions.native },
      { provide: 'NODE_VALUE', useValue: value.v3.pay.transactions.native },
      Shop,
    ],
    exports: ['FACTORY'],
  })(AppModule)
  Global()(AppModule)
  const app = await NestFactory.create(AppModule, ...platformModule, { logger: false, abortOnError: false })
  app.enableShutdownHooks([])
  await app.init()
  same(app.get('VALUE'), value)
  for (const token of ['FACTORY', 'ASYNC', 'VALUE', Wechatpay, 'NODE', 'NODE_VALUE'])
    await sell(app.get(token))
  await app.get(Shop).sell()
  await app.close()
}

const FRAMEWORKS = {
  'NestJS on Express': () => nest([]),
  'NestJS on Fastify': async () => {
    const { FastifyAdapter } = await import('@nestjs/platform-fastify')
    await nest([new FastifyAdapter()])
  },

  Fastify: async () => {
    const { default: fastify } = await import('fastify')
    const app = fastify()
    const instance = makeClient()
    app.decorate('wxpay', instance)
    app.decorate('native', instance.v3.pay.transactions.native)
    app.decorateRequest('wxpay', { getter: () => instance })
    app.get('/', (request) => sell(request.wxpay).then(() => ({ sold: true })))
    await app.ready()
    same(app.wxpay, instance)
    await sell(app.wxpay)
    await sell(app.native)
    const { statusCode } = await app.inject('/')
    if (statusCode !== 200) throw new Error(`answered ${statusCode}`)
    await app.close()
  },

  Express: async () => {
    const { default: express } = await import('express')
    const app = express()
    const instance = makeClient()
    app.set('wxpay', instance)
    app.locals.wxpay = instance
    same(app.get('wxpay'), instance)
    await sell(app.locals.wxpay)
  },

  Koa: async () => {
    const { default: Koa } = await import('koa')
    const app = new Koa()
    const instance = makeClient()
    app.context.wxpay = instance
    app.context.native = instance.v3.pay.transactions.native
    same(app.context.wxpay, instance)
    await sell(app.context.native)
  },

  RxJS: async () => {
    const { BehaviorSubject, concat, firstValueFrom, from, isObservable, of, scheduled, asapScheduler } =
      await import('rxjs')
    const instance = makeClient()
    for (const one of [instance, instance.v3.pay.transactions.native]) {
      if (isObservable(one)) throw new Error('it is taken for an Observable')
      same(await firstValueFrom(of(one)), one)
      same(await firstValueFrom(of(1, one).pipe((source) => concat(source))), 1)
      same(await firstValueFrom(new BehaviorSubject(one)), one)
      same(await firstValueFrom(from([one])), one)
      same(await firstValueFrom(scheduled([one], asapScheduler)), one)
      same(await firstValueFrom(from(Promise.resolve(one))), one)
      await sell(await firstValueFrom(of(one)))
      try {
        from(one)
        throw new Error('it is taken for something to observe')
      } catch (error) {
        if (!(error instanceof TypeError)) throw error
      }
    }
  },

  tsyringe: async () => {
    const { container } = await import('tsyringe')
    const child = container.createChildContainer()
    const instance = makeClient()
    child.register('VALUE', { useValue: instance })
    child.registerInstance(Wechatpay, instance)
    child.register('FACTORY', { useFactory: makeClient })
    child.register('NODE', { useValue: instance.v3.pay.transactions.native })
    same(child.resolve('VALUE'), instance)
    for (const token of ['VALUE', Wechatpay, 'FACTORY', 'NODE']) await sell(child.resolve(token))
    await child.dispose()
  },

  typedi: async () => {
    const { Container, Token } = await import('typedi')
    const instance = makeClient()
    const token = new Token('wxpay')
    const scope = Container.of('frameworks')
    scope.set(token, instance)
    scope.set('NODE', instance.v3.pay.transactions.native)
    scope.set({ id: 'FACTORY', factory: makeClient })
    scope.set(Wechatpay, instance)
    same(scope.get(token), instance)
    for (const id of [token, 'NODE', 'FACTORY', Wechatpay]) await sell(scope.get(id))
    scope.reset()
    Container.reset('frameworks')
  },

  inversify: async () => {
    const { Container } = await import('inversify')
    const container = new Container()
    const instance = makeClient()
    container.bind('VALUE').toConstantValue(instance)
    container.bind('NODE').toConstantValue(instance.v3.pay.transactions.native)
    container.bind(Wechatpay).toDynamicValue(makeClient).inSingletonScope()
    container.bind('ASYNC').toDynamicValue(async () => makeClient())
    same(container.get('VALUE'), instance)
    for (const id of ['VALUE', 'NODE', Wechatpay]) await sell(container.get(id))
    await sell(await container.getAsync('ASYNC'))
    container.unbindAll()
  },

  awilix: async () => {
    const { asFunction, asValue, createContainer } = await import('awilix')
    for (const injectionMode of ['PROXY', 'CLASSIC']) {
      const container = createContainer({ injectionMode })
      const instance = makeClient()
      container.register({
        value: asValue(instance),
        node: asValue(instance.v3.pay.transactions.native),
        made: asFunction(makeClient).singleton(),
      })
      same(container.resolve('value'), instance)
      same(container.cradle.value, instance)
      for (const name of ['value', 'node', 'made']) await sell(container.cradle[name])
      await container.dispose()
    }
  },

  'Vue reactivity and dev tools': async () => {
    const vue = await import('@vue/reactivity')
    const instance = makeClient()
    const native = instance.v3.pay.transactions.native
    for (const one of [instance, native]) {
      same(vue.isRef(one) || vue.isReactive(one) || vue.isReadonly(one) || vue.isProxy(one), false)
      same(vue.unref(one), one)
      same(vue.toRaw(one), one)
      same(vue.markRaw(one), one)
      same(vue.shallowRef(one).value, one)
      same(vue.reactive({ one }).one, one)
      await sell(vue.reactive({ one }).one)
      // What the dev tools look for on any value before they show it.
      for (const name of [
        '_isVue',
        '__isVue',
        '__vccOpts',
        '__v_isVNode',
        '__v_skip',
        '__file',
        '__proxy_isVue',
      ])
        same(one[name], undefined)
      same(typeof JSON.stringify({ one }), 'string')
    }
  },

  'React and its dev tools': async () => {
    const { createElement, isValidElement } = await import('react')
    const { renderToPipeableStream } = await import('react-dom/server')
    const instance = makeClient()
    for (const one of [instance, instance.v3.pay.transactions.native]) {
      same(isValidElement(one), false)
      for (const name of [
        '$$typeof',
        '_reactFragment',
        'getDerivedStateFromProps',
        'displayName',
        'defaultProps',
      ])
        same(one[name], undefined)
      const Order = ({ wxpay }) => createElement('p', null, typeof wxpay)
      const html = await new Promise((resolve, reject) => {
        let text = ''
        const { pipe } = renderToPipeableStream(createElement(Order, { wxpay: one }), { onError: reject })
        pipe(
          new Writable({
            write(chunk, _, done) {
              text += chunk
              done()
            },
            final(done) {
              resolve(text)
              done()
            },
          }),
        )
      })
      same(html, `<p>${typeof one}</p>`)
      await sell(one)
    }
  },
}

let failed = 0
const died = (error) => {
  failed += 1
  console.log(`✖ ${error?.stack ?? error}`)
}
process.on('unhandledRejection', died)
for (const [name, use] of Object.entries(FRAMEWORKS)) {
  try {
    await use()
    console.log(`✔ ${name}`)
  } catch (error) {
    failed += 1
    console.log(`✖ ${name}: ${error?.stack ?? error}`)
  }
}
await new Promise((resolve) => setImmediate(resolve))
await platform.close()
process.exitCode = failed === 0 ? 0 : 1
