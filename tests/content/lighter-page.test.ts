import { describe, expect, test } from 'vitest'
import { LATER_SCRIPT, lighterPage } from '@/lib/lighter-page'

describe('the framework’s data in a page', () => {
  const data = (...parts: string[]) => `<script>self.__next_f.push([1,"{${parts.join(',')}}"])</script>`
  const unset = '\\"x\\":\\"$undefined\\"'
  const set = '\\"y\\":\\"undefined\\"'

  test('is one script; others stay apart', () => {
    const pushed = (text: string) => `<script>self.__next_f.push([1,"${text}"])</script>`
    const first = '<script>(self.__next_f=self.__next_f||[]).push([0])</script>'
    const other = '<p></p><script>b()</script>'
    expect(lighterPage(`<script src="/a.js"></script>${first}${pushed('a')}${pushed('b')}${other}`)).toBe(
      `<script src="/a.js"></script><script>(self.__next_f=self.__next_f||[]).push([0]);self.__next_f.push([1,"a"]);self.__next_f.push([1,"b"])</script>${other}`,
    )
  })

  test('loses properties that are not set, and nothing else', () => {
    expect(lighterPage(data(unset, set))).toBe(data(set))
    expect(lighterPage(data(set, unset))).toBe(data(set))
    const inList = data(set, '\\"z\\":[\\"$undefined\\"]')
    expect(lighterPage(inList)).toBe(inList)
  })

  test('loses lines that name files to fetch, and nothing else', () => {
    const hint = ':HL[\\"/_next/static/a.woff2\\",\\"font\\",{\\"type\\":\\"font/woff2\\"}]\\n'
    const lines = (hints: string) =>
      `<script>self.__next_f.push([1,"1:\\"a\\"\\n${hints}5:[\\":HL[\\"]\\n"])</script>`
    expect(lighterPage(lines(hint + hint))).toBe(lines(''))
  })
})

describe('the script files of a page', () => {
  const file = (name: string) => `<script src="/_next/static/chunks/${name}" async=""></script>`

  test('wait for the first drawing; scripts of others are left as they are', () => {
    const other = '<script src="/own.js" async=""></script>'
    const html = lighterPage(file('a.js') + other + file('b.js'))
    expect(html.match(/<script src="[^"]*(a|b)\.js" async="" type="later">/g)).toHaveLength(2)
    expect(html).toContain(other)
  })

  test('are neither fetched early nor there for browsers that cannot run the rest', () => {
    const html =
      '<script src="/p.js" noModule=""></script><link rel="preload" as="script" href="/a.js"/><p>a</p>'
    expect(lighterPage(html)).toBe('<p>a</p>')
  })

  test('begin when the page is about to be drawn, once each, and those that are read later too', () => {
    const begun: string[] = []
    const found = [{ src: 'a', type: 'later' }]
    const waiting: (() => void)[] = []
    const heard: Record<string, () => void> = {}
    const around = {
      document: {
        querySelectorAll: () => found.filter(({ type }) => type === 'later'),
        head: { append: (script: { src: string }) => begun.push(script.src) },
      },
      requestAnimationFrame: (run: () => void) => waiting.push(run),
      addEventListener: (name: string, run: () => void) => {
        heard[name] = run
      },
    }
    new Function(...Object.keys(around), LATER_SCRIPT)(...Object.values(around))
    const draw = () => waiting.splice(0).forEach((run) => void run())
    expect(begun).toEqual([])
    draw()
    expect(begun).toEqual(['a'])
    found.push({ src: 'b', type: 'later' })
    heard.DOMContentLoaded?.()
    draw()
    expect(begun).toEqual(['a', 'b'])
    found.push({ src: 'c', type: 'later' })
    heard.load?.()
    expect(begun).toEqual(['a', 'b', 'c'])
  })
})
