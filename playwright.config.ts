import { defineConfig } from '@playwright/test'
import { findBrowser } from './scripts/browser.mjs'

const port = Number(process.env.TEST_PORT ?? 4173)

/** End-to-end tests run on the exported files (`npm run build` first), served as a host would serve them. */
export default defineConfig({
  testDir: 'tests/e2e',
  fullyParallel: true,
  workers: 2,
  forbidOnly: Boolean(process.env.CI),
  // A busy machine can be late once; a fault is there twice.
  retries: process.env.CI ? 1 : 0,
  reporter: [['list']],
  timeout: 60_000,
  use: {
    // A worker answers from its own copies; only the tests of it want that.
    serviceWorkers: 'block',
    baseURL: `http://127.0.0.1:${port}`,
    launchOptions: {
      executablePath: findBrowser(),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  projects: [
    { name: 'phone', use: { viewport: { width: 390, height: 844 } } },
    // What does not depend on the width is marked @once, and runs on the phone alone.
    { name: 'wide', use: { viewport: { width: 1280, height: 900 } }, grepInvert: /@once/ },
  ],
  webServer: {
    command: 'node scripts/serve.mjs',
    url: `http://127.0.0.1:${port}/en/`,
    env: { PORT: String(port) },
    reuseExistingServer: false,
  },
})
