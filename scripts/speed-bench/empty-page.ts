import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { serve } from '../serve.mjs'
import { originOf } from './browser'

const EMPTY = `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Empty</title>
<meta name="viewport" content="width=device-width"></head><body><main><h1>Empty</h1><p>A sentence.</p></main></body></html>`

/**
 * Serves a page of a heading and a sentence while `visit` looks at it. What a measurement gives here no page can beat: it
 * tells how fast the computer is.
 */
export async function withEmptyPage<Result>(visit: (url: string) => Promise<Result>): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), 'empty-page-'))
  writeFileSync(join(folder, 'index.html'), EMPTY)
  const server = await serve({ root: folder, port: 0 })
  try {
    return await visit(`${originOf(server)}/`)
  } finally {
    server.close()
    rmSync(folder, { recursive: true })
  }
}
