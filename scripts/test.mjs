/** `npm test`: everything that must hold before a change is shared. Works on a fresh clone with nothing installed. */
import { installBrowser } from './browser.mjs'
import { install, run } from './run.mjs'

install()
installBrowser()
run('npm', ['run', '--silent', 'types'])
run('npm', ['run', '--silent', 'lint'])
run('npm', ['run', '--silent', 'check'])
run('npx', ['vitest', 'run'])
run('npm', ['run', 'build'])
run('npm', ['run', '--silent', 'budget'])
run('npx', ['playwright', 'test'])
