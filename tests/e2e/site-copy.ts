import { rmSync } from 'node:fs'
import type { Server } from 'node:http'
import { join } from 'node:path'
import { linkFolder } from '../../scripts/link-folder.mjs'
import { serve } from '../../scripts/serve.mjs'

export interface SiteCopy {
  root: string
  origin: string
  close(): void
}

/** Serves a copy of out/ at a free port, for tests that play the host of a newer build. */
export async function serveCopy(name: string): Promise<SiteCopy> {
  const root = join('test-results', name)
  rmSync(root, { recursive: true, force: true })
  linkFolder('out', root)
  const server: Server = await serve({ root, port: 0 })
  const address = server.address()
  const port = typeof address === 'object' ? address?.port : 0
  return {
    root,
    origin: `http://127.0.0.1:${port}`,
    close() {
      server.close()
      server.closeAllConnections()
      rmSync(root, { recursive: true, force: true })
    },
  }
}
