import { join } from 'node:path'

/** Path of a file below the content folder; `CONTENT_DIR` points the tools at another folder. */
export function contentPath(...parts: string[]): string {
  return join(process.env.CONTENT_DIR ?? 'content', ...parts)
}
