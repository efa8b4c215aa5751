import { defineConfig } from '@playwright/test'
import base from '../../playwright.config'

const port = Number(process.env.TEST_PORT ?? 4173)

/** The walk through a copy that scripts/example.mjs has built in `EXAMPLE_DIR`. */
export default defineConfig({
  ...base,
  testDir: '.',
  testMatch: 'example.spec.ts',
  webServer: {
    command: 'node scripts/serve.mjs',
    cwd: process.env.EXAMPLE_DIR,
    url: `http://127.0.0.1:${port}/help/en/`,
    env: { PORT: String(port), BASE_PATH: '/help' },
    reuseExistingServer: false,
  },
})
