import { linkSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs'
import type { Server } from 'node:http'
import { join } from 'node:path'
import { serve } from '../../scripts/serve.mjs'

/** Copies a folder as links to the same files; a file that is to change must be removed and written anew. */
function linkTree(from: string, to: string): void {
  mkdirSync(to, { recursive: true })
  for (const name of readdirSync(from)) {
    const [source, target] = [join(from, name), join(to, name)]
    if (statSync(source).isDirectory()) linkTree(source, target)
    else linkSync(source, target)
  }
}

export interface SiteCopy {
  root: string
  origin: string
  close(): void
}

/** Serves a copy of out/ at a free port, for tests that play the host of a newer build. */
export async function serveCopy(name: string): Promise<SiteCopy> {
  const root = join('test-results', name)
  rmSync(root, { recursive: true, force: true })
  linkTree('out', root)
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
