import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { compileSync } from '@mdx-js/mdx'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { readPage } from '@/lib/content/front-matter'
import { lineOfText } from '@/lib/content/lines'
import { AUTHOR_COMPONENTS, mdxError, mdxOptions } from '@/lib/content/mdx'
import { ContentError, formatProblem } from '@/lib/content/problems'
import { parseYaml, readYaml } from '@/lib/content/yaml'

const folder = mkdtempSync(join(tmpdir(), 'parsers-'))

function fileOf(text: string): string {
  const file = join(folder, 'page.mdx')
  writeFileSync(file, text)
  return file
}

/** The findings that a reader throws, with the folder left out. */
function mistakes(read: () => unknown): string[] {
  try {
    read()
  } catch (error) {
    if (error instanceof ContentError)
      return error.problems.map((each) => formatProblem(each).replace(`${folder}/`, ''))
    throw error
  }
  return []
}

const schema = z.strictObject({
  name: z.string().max(5, 'is too long'),
  list: z.array(z.number()).default([]),
})

describe('YAML', () => {
  test('gives data with defaults, and the line of each field', () => {
    const { data, lineOf } = parseYaml('# first\nname: a\nlist:\n  - 1\n  - 2\n', 'f.yaml', schema)
    expect(data).toEqual({ name: 'a', list: [1, 2] })
    expect([lineOf(['name']), lineOf(['list', 1]), lineOf(['list', 9]), lineOf(['none'])]).toEqual([
      2, 5, 3, 1,
    ])
  })

  test('counts lines from where the text stands in its file', () => {
    expect(mistakes(() => parseYaml('name: abcdefg\nlist: [x]\n', 'f.mdx', schema, 10))).toEqual([
      'f.mdx:10 name: is too long',
      'f.mdx:11 list.0: must be a number, not a text',
    ])
  })

  test.each([
    ['', ['f.yaml:1 name: is missing']],
    ['- a\n', ['f.yaml:1 must be fields with values, not a list']],
    ['name: a\nname: b\n', ['f.yaml:2 not valid YAML: Map keys must be unique']],
    [
      'name: a\nother: b\n',
      ['f.yaml:2 "other" is not a field here; if it belongs to a text with a comma, put that text in quotes'],
    ],
    ['name:\n', ['f.yaml:1 name: must be a text, not empty']],
  ])('of %j says what is wrong', (text, expected) => {
    expect(mistakes(() => parseYaml(text, 'f.yaml', schema))).toEqual(expected)
  })

  test('does not take a quote over several lines for the mistake of another line', () => {
    expect(mistakes(() => parseYaml("name: 'a\n  b'\nlist: x: y\n", 'f.yaml', schema))).toEqual([
      'f.yaml:3 not valid YAML: Nested mappings are not allowed in compact mappings',
    ])
  })

  test('names a file that does not exist', () => {
    expect(mistakes(() => readYaml(join(folder, 'none.yaml'), schema))).toEqual([
      'none.yaml:1 does not exist',
    ])
  })
})

describe('front matter', () => {
  test('is divided from the text, whose lines keep their numbers', () => {
    const { data, body } = readPage(fileOf('---\nname: a\n---\n\nWords.\n\n## One {/*one*/}\n'), schema)
    expect(data.name).toBe('a')
    expect(body).toEqual({
      source: '\nWords.\n\n## One {/*one*/}\n',
      firstLine: 4,
      headings: [{ id: 'one', text: 'One' }],
    })
  })

  test('may have the line ends of Windows', () => {
    expect(
      readPage(fileOf('---\r\nname: a\r\n---\r\n\r\n## One {/*one*/}\r\n'), schema).body.headings,
    ).toEqual([{ id: 'one', text: 'One' }])
  })

  test('lists headings of the second level without their marks, and not those inside code', () => {
    const text =
      '---\nname: a\n---\n## The **bold** `code` {/*a-b*/}\n### Small {/*c*/}\n```md\n# Not one\n```\n'
    expect(readPage(fileOf(text), schema).body.headings).toEqual([{ id: 'a-b', text: 'The bold code' }])
  })

  test('names the heading without an anchor on its own line', () => {
    expect(mistakes(() => readPage(fileOf('---\nname: a\n---\n\n## One\n'), schema))).toEqual([
      'page.mdx:5 the heading "One" needs an anchor: ## One {/*a-short-id*/}',
    ])
  })
})

describe('MDX', () => {
  const compile = (source: string) => String(compileSync(source, mdxOptions('xx')))

  function mistake(source: string, firstLine = 1): string {
    try {
      compile(source)
    } catch (error) {
      return mdxError(error, 'p.mdx', firstLine).message
    }
    return ''
  }

  test('gives a heading its own anchor, and takes the mark out of its words', () => {
    const code = compile('## One word {/*one*/}\n')
    expect(code).toContain('id: "one"')
    expect(code).toMatch(/children: "One word"/)
  })

  test('sends internal links into the language of the page, and leaves others alone', () => {
    const code = compile('[a](/guides/x/#y) [b](https://example.org/) [c](#here)\n')
    expect(code).toContain('href: "/xx/guides/x/#y"')
    expect(code).toContain('href: "https://example.org/"')
    expect(code).toContain('href: "#here"')
  })

  test('heads steps only where no section does', () => {
    expect(compile('<Steps>\n\n</Steps>\n')).toContain('lead: true')
    expect(compile('## One {/*one*/}\n\n<Steps>\n\n</Steps>\n')).not.toContain('lead: true')
  })

  test.each([...AUTHOR_COMPONENTS])('knows <%s>', (name) => {
    expect(mistake(`<${name}>\n\nWords.\n\n</${name}>\n`)).toBe('')
  })

  test.each([
    ['<Note>\n\nWords.\n', /^p\.mdx:10 column 1: Expected a closing tag for `<Note>` \(line 10\)/],
    ['Words.\n\n<Steps>\n\n<Step title="a">\n\n</Steps>\n', /^p\.mdx:\d+ column 1: .*`<Step>` \(line 14\)/],
    [
      `<Tabs label="a">\n${'<Tab name="b">c</Tab>\n'.repeat(4)}</Tabs>\n`,
      /^p\.mdx:10 column 1: <Tabs> shows at most 3 tabs/,
    ],
    [
      'Words.\n\n<Grid />\n',
      /^p\.mdx:12 column 1: <Grid> is not one of the components for authors: Steps, Step, /,
    ],
    ['a <i>b</i>\n', /^p\.mdx:10 column 3: <i> is not one of/],
    ["export const a = 'b'\n", /^p\.mdx:10 column 1: import and export are not used in pages$/],
    ['a {b\n', /^p\.mdx:1[01] column \d+: /],
  ])('of %j names line and column', (source, expected) => {
    expect(mistake(source, 10)).toMatch(expected)
  })
})

test('the line of a text is the first that holds it, and 1 when none does', () => {
  const file = fileOf('one\ntwo a\ntwo b\n')
  expect([lineOfText(file, 'two'), lineOfText(file, /^two/, 'b'), lineOfText(file, 'none')]).toEqual([
    2, 3, 1,
  ])
})
