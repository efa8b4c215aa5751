import { fileURLToPath } from 'node:url'
import { defineConfig } from '@playwright/test'
import base from '../../playwright.config'

/**
 * Every exported page in both themes and at two widths; pages are many, so they are looked at in two browsers at once.
 * `--shard=1/6` looks at a part of them.
 */
export default defineConfig({
  ...base,
  // Commands run from the folder of the configuration, if not told otherwise.
  webServer: { ...Object(base.webServer), cwd: fileURLToPath(new URL('../..', import.meta.url)) },
  testDir: '.',
  testMatch: 'crawl.spec.ts',
  reporter: [['dot'], ['./count-views.ts']],
  projects: [{ name: 'crawl' }],
})
