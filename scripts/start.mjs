/** `npm start`: installs, builds and serves the site on PORT (3000). */
import { install, run } from './run.mjs'

install()
run('npm', ['run', 'build'])
run('node', ['scripts/serve.mjs'])
