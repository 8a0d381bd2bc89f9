/**
 * consumers/frameworks.mjs over the sources: a client, and a node of its chain,
 * in the hands of each framework.
 */
import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from '@jest/globals'

const ROOT = join(__dirname, '..')

test('a client, and a node of its chain, stand in every framework', async () => {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [
      '--import',
      join(ROOT, 'tests/notifications/helpers/typescript.mjs'),
      join(ROOT, 'consumers/frameworks.mjs'),
    ],
    { timeout: 100_000 },
  ).catch(({ stdout, stderr }: { stdout: string; stderr: string }) => ({ stdout: `${stdout}${stderr}` }))
  expect(stdout.trim().split('\n')).toEqual(
    [
      'NestJS on Express',
      'NestJS on Fastify',
      'Fastify',
      'Express',
      'Koa',
      'RxJS',
      'tsyringe',
      'typedi',
      'inversify',
      'awilix',
      'Vue reactivity and dev tools',
      'React and its dev tools',
    ].map((name) => `✔ ${name}`),
  )
}, 120_000)
