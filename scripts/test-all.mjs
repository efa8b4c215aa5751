/** `npm run test:all`: `npm test`, and what takes too long for every change. */
import { run } from './run.mjs'

run('node', ['scripts/test.mjs'])
run('npx', ['playwright', 'test', '--config', 'tests/slow/crawl.config.ts'])
run('npm', ['run', '--silent', 'test:nginx'])
run('node', ['scripts/example.mjs'])
