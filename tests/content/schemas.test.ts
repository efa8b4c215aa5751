import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { jsonSchemas } from '@/lib/content/json-schemas'

const FOLDER = 'content/schemas'

test('the schemas for editors are those that `npm run schemas` writes', () => {
  const committed = readdirSync(FOLDER).map((name) => [name, readFileSync(`${FOLDER}/${name}`, 'utf8')])
  expect(Object.fromEntries(committed)).toEqual(jsonSchemas())
})

test('an author need not write what has a default', () => {
  const guide = JSON.parse(jsonSchemas()['guide.json'] ?? '{}')
  expect(guide.required).toEqual(expect.arrayContaining(['title', 'causes', 'reviewed', 'sources']))
  expect(guide.required).not.toContain('aliases')
  expect(guide.additionalProperties).toBe(false)
})

test('files say which schema they follow only where it exists', () => {
  const known = Object.keys(jsonSchemas())
  const files = readdirSync('content', { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.(yaml|mdx)$/.test(name),
  )
  for (const file of files) {
    const named = /^# yaml-language-server: \$schema=(.*)$/m.exec(
      readFileSync(`content/${file}`, 'utf8'),
    )?.[1]
    if (named) expect(known, file).toContain(named.split('/').at(-1))
  }
})
