/**
 * Keys of this run, files that go when the test file is done, and the `openssl`
 * program as an independent judge.
 */
import { afterAll, describe } from '@jest/globals'
import { spawnSync } from 'node:child_process'
import type { KeyObject } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pooledPair, type Pair } from './key-pool.js'

export type { Pair }

const pairs = new Map<string, Pair>()

/** The RSA-2048 pair of this owner, the same one whenever it is asked for. */
export function pairOf(owner: string): Pair {
  const pair = pairs.get(owner) ?? pooledPair(owner)
  pairs.set(owner, pair)
  return pair
}

export const pem = (
  key: KeyObject,
  type: 'pkcs1' | 'pkcs8' | 'spki' = key.type === 'private' ? 'pkcs8' : 'spki',
): string => key.export({ format: 'pem', type }) as string
export const der = (
  key: KeyObject,
  type: 'pkcs1' | 'pkcs8' | 'spki' = key.type === 'private' ? 'pkcs8' : 'spki',
): Buffer => key.export({ format: 'der', type: type as 'pkcs1' })

/** A folder of this test file's own. */
export function folder(): (name: string, content: string | Uint8Array) => string {
  const path = mkdtempSync(join(tmpdir(), 'wechatpay-chain-'))
  afterAll(() => {
    rmSync(path, { recursive: true, force: true })
  })
  return (name, content) => {
    writeFileSync(join(path, name), content)
    return join(path, name)
  }
}

/** What `openssl …` prints. */
export function openssl(args: readonly string[], input: string | Uint8Array = ''): Buffer {
  const { status, stdout, stderr } = spawnSync('openssl', args, { input })
  if (status !== 0) throw new Error(`openssl ${args.join(' ')}: ${stderr.toString()}`)
  return stdout
}

/** A self-signed certificate of the key in this file, with this serial number. @param digest of another key than RSA */
export const certify = (
  keyFile: string,
  serial = '3775B6A45ACD588826D15E583A95F5DD01020304',
  digest: readonly string[] = ['-sha256'],
): string =>
  openssl([
    'req',
    '-x509',
    '-new',
    '-key',
    keyFile,
    '-subj',
    '/CN=Test',
    '-days',
    '2',
    '-set_serial',
    `0x${serial}`,
    ...digest,
  ]).toString()

/** A PKCS#12 of a key and its certificate, under the merchant number as its passphrase. */
export const pkcs12 = (keyFile: string, certFile: string, ...more: readonly string[]): Buffer =>
  openssl(['pkcs12', '-export', '-inkey', keyFile, '-in', certFile, '-passout', 'pass:1900000001', ...more])

/** `describe`, where the openssl program is installed. */
export function describeWithOpenssl(name: string, tests: () => void): void {
  const hasOpenssl = spawnSync('openssl', ['version']).status === 0
  if (!hasOpenssl) process.stdout.write(`skipped, the openssl program is not installed: ${name}\n`)
  ;(hasOpenssl ? describe : describe.skip)(name, tests)
}
