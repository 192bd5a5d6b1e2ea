/*
 * Makes every way to a network fail. Runs before each test file, and in the processes that tests start.
 *
 * A test that serves something itself says so with allowLoopback(); nothing but its own machine is reached then.
 */
import dgram from 'node:dgram'
import dns from 'node:dns'
import { syncBuiltinESMExports } from 'node:module'
import net from 'node:net'

const key = Symbol.for('quality-label test network')
globalThis[key] ??= { attempts: [], isLoopbackAllowed: false, isBlocked: false }
const state = globalThis[key]

// Each test file says for itself what it needs.
state.isLoopbackAllowed = false

/** What tried to reach a network since the start, by name and address. */
export const networkAttempts = state.attempts

/** Lets this test file reach servers on its own machine. */
export function allowLoopback() {
  state.isLoopbackAllowed = true
}

const loopback = /^(?:127(?:\.\d+){3}|::1|localhost)$/

function refuse(what, host) {
  if (state.isLoopbackAllowed && (host === undefined || loopback.test(String(host)))) return
  state.attempts.push(`${what} ${host}`)
  throw new Error(`Tests run without a network: ${what} ${host} is refused`)
}

function guard(object, name, hostOf) {
  const original = object[name]
  object[name] = function (...args) {
    refuse(name, hostOf(...args))
    return original.apply(this, args)
  }
}

if (!state.isBlocked) {
  state.isBlocked = true
  // TLS, HTTP, HTTP/2 and fetch all connect by this one.
  guard(net.Socket.prototype, 'connect', (...args) => hostOfConnect(args.flat()))
  for (const name of ['send', 'connect', 'bind']) guard(dgram.Socket.prototype, name, () => 'a datagram')
  const lookups = [
    'lookup',
    'lookupService',
    ...Object.keys(dns).filter((name) => /^resolve|^reverse/.test(name)),
  ]
  for (const module of [dns, dns.promises]) {
    for (const name of lookups) if (typeof module[name] === 'function') guard(module, name, (host) => host)
  }
  for (const resolver of [dns.Resolver.prototype, dns.promises.Resolver.prototype]) {
    for (const name of lookups)
      if (typeof resolver[name] === 'function') guard(resolver, name, (host) => host)
  }
  guard(globalThis, 'fetch', (resource) => new URL(resource?.url ?? resource).hostname)
  syncBuiltinESMExports()
}

function hostOfConnect([options, ...rest]) {
  if (typeof options === 'object' && options !== null) {
    // A pipe of this machine, as the test runner's own.
    return options.path === undefined ? (options.host ?? 'localhost') : 'localhost'
  }
  return typeof rest[0] === 'string' ? rest[0] : 'localhost'
}
