import { readFileSync } from 'node:fs'
import { validate } from 'dockerfile-utils'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { headersFile } from '@/lib/publish/host-files'

const HEADERS: Record<string, string> = JSON.parse(readFileSync('deploy/headers.json', 'utf8'))
const nginx = readFileSync('deploy/nginx.conf', 'utf8')

describe('headers of hosts', () => {
  test('nginx sends what deploy/headers.json lists, and nothing else but how long to keep', () => {
    const sent = [...nginx.matchAll(/add_header ([\w-]+) (?:"([^"]*)"|(\$\w+)) always;/g)].map(
      ([, name = '', value, variable]) => [name, value ?? variable],
    )
    expect(Object.fromEntries(sent)).toEqual({ ...HEADERS, 'Cache-Control': '$cache' })
  })

  test('a _headers file has them for every path, below the base path', () => {
    const text = headersFile(HEADERS, '/help')
    expect(text).toMatch(/^\/help\/\*\n {2}Content-Security-Policy: frame-ancestors 'none'\n/)
    expect(text).toContain('/help/_next/static/*\n  Cache-Control: public, max-age=31536000, immutable\n')
  })

  test('nobody may frame a page, learn where a reader came from, or use the camera', () => {
    expect(HEADERS['Content-Security-Policy']).toBe("frame-ancestors 'none'")
    expect(HEADERS['Referrer-Policy']).toBe('no-referrer')
    expect(HEADERS['Permissions-Policy']).toContain('camera=()')
  })
})

describe('containers', () => {
  test('the Dockerfile has no fault that a linter finds', () => {
    const found = validate(readFileSync('deploy/Dockerfile', 'utf8'))
    expect(found.map(({ message, range }) => `${range.start.line + 1}: ${message}`)).toEqual([])
  })

  test('the compose file builds it from the project’s root', () => {
    const { services } = parse(readFileSync('deploy/compose.yaml', 'utf8'))
    expect(services.help.build).toMatchObject({ context: '..', dockerfile: 'deploy/Dockerfile' })
    expect(services.help.ports).toEqual(['8080:80'])
  })
})
