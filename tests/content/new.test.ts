import { execFileSync, spawnSync } from 'node:child_process'
import { describe, expect, test } from 'vitest'
import { loadContent } from '@/lib/content/load'
import { type Facts, KINDS, skeleton } from '@/lib/content/new'
import { ownFolder, smallContent } from './copy'

const FACTS: Facts = { locale: 'en', today: '2026-11-22', problem: 'asked-again', cause: 'email-filter' }

const run = (...args: string[]) =>
  spawnSync('node_modules/.bin/tsx', ['scripts/new.ts', ...args], { encoding: 'utf8', env: process.env })

describe('a skeleton', () => {
  test.each([...KINDS])('of a %s passes the check, with a warning that it is only an example', (kind) => {
    const copy = smallContent()
    for (const { path, text, how } of skeleton(kind, 'brand-new', FACTS).changes)
      copy.write(path, how === 'append' ? copy.read(path) + text : text)
    const found = copy.findings()
    expect(found.length).toBeGreaterThan(0)
    for (const finding of found) expect(finding).toMatch(/^warning \S+:\d+ still has an example sentence/)
  })

  test.each([...KINDS])('of a %s has a comment for what an author must know', (kind) => {
    const { changes, next } = skeleton(kind, 'brand-new', FACTS)
    expect(changes.map(({ text }) => text).join('')).toMatch(/^# /m)
    expect(next.join(' ')).toContain('npm run check')
  })

  test('explains every field of the schema', () => {
    const [file] = skeleton('guide', 'brand-new', FACTS).changes
    const fields =
      'title summary problems causes providers platforms minutes waitMinutes risk who undo notes action errors prefill aliases reviewed sources unconfirmed'
    for (const field of fields.split(' ')) expect(file?.text).toMatch(new RegExp(`^(# )?${field}:`, 'm'))
  })

  test('says what else a cause needs', () => {
    expect(skeleton('cause', 'brand-new', FACTS).next.join(' ')).toMatch(/fix that treats it/)
  })

  test.each(['Guide', 'page', ''])('is refused for the kind "%s"', (kind) => {
    expect(() => skeleton(kind, 'brand-new', FACTS)).toThrow(
      `"${kind}" is not something to begin; choose one of: guide, error, provider, cause`,
    )
  })

  test.each(['Brand-new', 'brand_new', 'brand--new', '-new', 'neu ', 'ñandú', '../x', ''])(
    'is refused for the name "%s"',
    (slug) => {
      expect(() => skeleton('guide', slug, FACTS)).toThrow(`The name "${slug}" must be lower-case letters`)
    },
  )
})

describe('npm run new', () => {
  test('writes the file, and refuses to write over it', () => {
    const copy = smallContent()
    const first = run('guide', 'brand-new')
    expect(first).toMatchObject({ status: 0, stderr: expect.not.stringContaining('Error') })
    expect(first.stdout).toContain(`wrote ${copy.root}/en/guides/brand-new.mdx`)
    expect(loadContent('en').guides.map(({ slug }) => slug)).toContain('brand-new')
    copy.change('en/guides/brand-new.mdx', 'risk: none', 'risk: low')
    const second = run('guide', 'brand-new')
    expect(second.status).toBe(1)
    expect(second.stderr).toContain('en/guides/brand-new.mdx exists already; choose another name')
    expect(copy.read('en/guides/brand-new.mdx')).toContain('risk: low')
  })

  test('writes into the owner’s folder where there is one', () => {
    smallContent()
    const root = ownFolder({ 'site.yaml': 'name: Ours\n' })
    expect(run('guide', 'brand-new').stdout).toContain(`wrote ${root}/en/guides/brand-new.mdx`)
    expect(loadContent('en').guides.map(({ slug }) => slug)).toContain('brand-new')
  })

  test('adds a cause to both lists, once', () => {
    const copy = smallContent()
    expect(run('cause', 'brand-new').status).toBe(0)
    expect(copy.read('causes.yaml')).toContain('- { id: brand-new, where: service }')
    expect(loadContent('en').causes.at(-1)).toMatchObject({ id: 'brand-new', where: 'service' })
    const again = run('cause', 'brand-new')
    expect(again.status).toBe(1)
    expect(again.stderr).toContain('The cause "brand-new" exists already')
  })

  test.each([
    [['gide', 'brand-new'], '"gide" is not something to begin'],
    [['guide', 'Brand New'], 'The name "Brand New" must be lower-case letters'],
    [['guide'], 'Say what to begin and its name'],
    [
      ['guide', 'brand-new', '--locale', 'xx'],
      'There is no language "xx" in the content folder; there is: en',
    ],
    [['guide', 'brand-new', '--force'], "Unknown option '--force'"],
  ])('refuses %j in one sentence', (args, sentence) => {
    smallContent()
    const { status, stderr, stdout } = run(...args)
    expect(status).toBe(1)
    expect(stderr).toContain(sentence)
    expect(stderr).not.toMatch(/^\s+at /m)
    expect(stdout).toBe('')
  })
})

test('npm run check prints each mistake with its place, and fails', () => {
  const copy = smallContent()
  const check = () =>
    spawnSync('node_modules/.bin/tsx', ['scripts/check.ts'], { encoding: 'utf8', env: process.env })
  expect(execFileSync('node_modules/.bin/tsx', ['scripts/check.ts'], { encoding: 'utf8' })).toBe(
    'content is in order\n',
  )
  copy.change('en/guides/sample.mdx', 'risk: none', 'risk: little')
  expect(check()).toMatchObject({
    status: 1,
    stdout: `${copy.root}/en/guides/sample.mdx:8 risk: must be one of none, low, medium, high, not "little"\n1 to mend\n`,
  })
})
