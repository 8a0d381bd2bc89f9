/** The control API as an OpenAPI document. @see https://spec.openapis.org/oas/v3.1.0 */
import { OPERATIONS } from './operations.js'
import type { ApiOperation, Parameter } from './operation.js'

/** @param server `http://127.0.0.1:4010` */
export function openApiOf(server: string): object {
  const paths: Record<string, Record<string, object>> = {}
  for (const operation of OPERATIONS) {
    const path = (paths[`/simulator${operation.path}`] ??= {})
    path[operation.method.toLowerCase()] = describe(operation)
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'wechatpay-chain simulator',
      version: '1',
      description:
        'Controls a simulated WeChat Pay: lets payers pay, faults happen and time pass. For programs of this machine.',
    },
    servers: [{ url: server }],
    paths,
    components: {
      schemas: {
        Error: {
          type: 'object',
          properties: { code: { type: 'string' }, message: { type: 'string' } },
          required: ['code', 'message'],
        },
      },
    },
  }
}

function describe({ name, method, path, summary, parameters = {}, answers }: ApiOperation): object {
  const isVariable = (member: string): boolean => path.includes(`{${member}}`)
  const members = Object.entries(parameters).filter(([member]) => !isVariable(member))
  const inQuery = method === 'GET' || method === 'DELETE'
  const parameter = ([member, { required, ...schema }]: [string, Parameter]): object => ({
    name: member,
    in: isVariable(member) ? 'path' : 'query',
    required: required === true,
    schema,
  })
  const named = Object.entries(parameters).filter(([member]) => isVariable(member) || inQuery)
  return {
    operationId: name,
    summary,
    ...(named.length > 0 && { parameters: named.map(parameter) }),
    ...(!inQuery && members.length > 0 && { requestBody: bodyOf(members) }),
    responses: {
      ...(answers === undefined
        ? { 204: { description: 'done' } }
        : { 200: { description: answers, content: { 'application/json': {} } } }),
      default: {
        description: 'why it was not done',
        content: { 'application/json': { schema: { $ref: '#/components/schemas/Error' } } },
      },
    },
  }
}

function bodyOf(members: readonly [string, Parameter][]): object {
  const required = members.filter(([, parameter]) => parameter.required).map(([member]) => member)
  const properties = Object.fromEntries(
    members.map(([member, { required: _required, ...schema }]) => [member, schema]),
  )
  return {
    required: required.length > 0,
    content: {
      'application/json': {
        schema: { type: 'object', properties, ...(required.length > 0 && { required }) },
      },
    },
  }
}
