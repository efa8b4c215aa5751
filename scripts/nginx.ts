/** deploy/nginx.conf on a free port of this computer, with files and logs in a folder of its own. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join, resolve } from 'node:path'

/** True when nginx and its Brotli module are here, or could be installed (Debian, as root). */
export function haveNginx(): boolean {
  const here = () =>
    spawnSync('nginx', ['-v']).status === 0 &&
    existsSync('/usr/lib/nginx/modules/ngx_http_brotli_static_module.so')
  if (here()) return true
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return false
  spawnSync('apt-get', ['update', '-qq'])
  spawnSync('apt-get', ['install', '-y', '-qq', 'nginx-light', 'libnginx-mod-http-brotli-static'])
  return here()
}

/** A port that nothing listens on now. */
export function freePort(): Promise<number> {
  return new Promise((done, failed) => {
    const probe = createServer()
    probe.once('error', failed).listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => done(typeof address === 'object' && address ? address.port : 0))
    })
  })
}

/**
 * The configuration as it stands, with the places of this computer in it.
 * @param folder for files, logs and the process id
 */
function configuration(folder: string, port: number): string {
  const places: [string, string][] = [
    ['modules/ngx_http_brotli_static_module.so', '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so'],
    ['pid /run/nginx.pid;', `pid ${folder}/nginx.pid;`],
    ['root /srv/help;', `root ${folder}/files;`],
    ['/var/log/nginx/help.log', `${folder}/help.log`],
    ['error_log /var/log/nginx/error.log', `error_log ${folder}/error.log`],
    ['listen 80 default_server;', `listen 127.0.0.1:${port} default_server;`],
    ['    listen [::]:80 default_server;\n', ''],
  ]
  const text = readFileSync('deploy/nginx.conf', 'utf8')
  return places.reduce((all, [from, to]) => {
    if (!all.includes(from)) throw new Error(`deploy/nginx.conf no longer has "${from}"`)
    return all.replace(from, to)
  }, text)
}

export interface Nginx {
  origin: string
  /** What stands in its log of requests. */
  log(): string
  /** Ends it at once, as a machine that loses power would. */
  kill(): Promise<void>
  start(): Promise<void>
}

/** Serves a folder of exported files below `base`. @throws when nginx does not answer within ten seconds */
export async function nginxFor(out: string, folder: string, base: string): Promise<Nginx> {
  const port = await freePort()
  const files = join(folder, 'files', base)
  mkdirSync(resolve(files, '..'), { recursive: true })
  if (!base) mkdirSync(join(folder), { recursive: true })
  symlinkSync(resolve(out), files.replace(/\/$/, ''))
  const file = join(folder, 'nginx.conf')
  writeFileSync(file, configuration(folder, port))
  const origin = `http://127.0.0.1:${port}`
  let running: ChildProcess | undefined

  async function start(): Promise<void> {
    running = spawn('nginx', ['-p', folder, '-c', file, '-g', 'daemon off; master_process off;'], {
      stdio: 'inherit',
    })
    for (let wait = 0; wait < 100; wait++) {
      try {
        await fetch(`${origin}${base}/en/`)
        return
      } catch {
        await new Promise((done) => setTimeout(done, 100))
      }
    }
    throw new Error('nginx does not answer')
  }

  await start()
  return {
    origin,
    start,
    log: () => readFileSync(join(folder, 'help.log'), 'utf8'),
    kill: () =>
      new Promise((done) => {
        running?.once('exit', () => done())
        running?.kill('SIGKILL')
      }),
  }
}
