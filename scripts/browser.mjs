import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

/** Path of a Chromium on this computer; `CHROME_PATH` names another one. Undefined: Playwright's own download is used. */
export const findBrowser = () => [process.env.CHROME_PATH, ...PLACES].find((path) => path && existsSync(path))

const succeeds = (command, args) => spawnSync(command, args, { stdio: 'inherit' }).status === 0

/** Makes sure that a Chromium is here: the system's own, else Debian's package, else Playwright's download. */
export function installBrowser() {
  if (findBrowser()) return
  const isRoot = process.getuid?.() === 0
  if (
    isRoot &&
    existsSync('/usr/bin/apt-get') &&
    succeeds('apt-get', ['update', '-qq']) &&
    succeeds('apt-get', ['install', '-y', '-qq', 'chromium'])
  )
    return
  if (!succeeds('npx', ['playwright', 'install', '--with-deps', 'chromium'])) {
    console.error('No browser for the tests. Install Chromium, or name one with CHROME_PATH.')
    process.exit(1)
  }
}
