/** `npm start`: installs, builds and serves the site on PORT (3000). */
import { install, run } from './run.mjs'

install()
run('npm', ['run', 'build'])
const { tsImport } = await import('tsx/esm/api')
const { basePath } = await tsImport('../lib/site.ts', import.meta.url)
run('node', ['scripts/serve.mjs'], { BASE_PATH: basePath })
