import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { forbiddenStyles, withPolicy } from '@/lib/policy'

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`
const page = (head: string, body = '') =>
  `<!DOCTYPE html><html lang="en"><head><meta charSet="utf-8"/>${head}</head><body>${body}</body></html>`

function policyOf(html: string): Record<string, string[]> {
  const content = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1] ?? ''
  return Object.fromEntries(
    content.split('; ').map((part) => {
      const [name = '', ...values] = part.split(' ')
      return [name, values]
    }),
  )
}

describe('the policy of a page', () => {
  test('allows exactly the inline scripts that the page has', () => {
    const html = withPolicy(page('<script>first()</script>', '<script id="x">second("a > b")</script>'), '')
    const gate = /\/><script>(if\(window\.trustedTypes.*?)<\/script>/.exec(html)?.[1] ?? ''
    expect(gate).toContain("createPolicy('default'")
    expect(policyOf(html)['script-src']).toEqual([
      "'self'",
      hash(gate),
      hash('first()'),
      hash('second("a > b")'),
    ])
  })

  test('names a script once that stands twice', () => {
    const html = withPolicy(page('<script>a()</script><script>a()</script>'), '')
    expect(policyOf(html)['script-src']).toHaveLength(3)
  })

  test('does not allow what is no inline script: files and data', () => {
    const html = withPolicy(
      page(
        '<script src="/_next/static/a.js" async=""></script><script type="application/ld+json">{"a":1}</script>',
      ),
      '',
    )
    expect(policyOf(html)['script-src']).toHaveLength(2)
    expect(html).not.toContain(hash('{"a":1}'))
  })

  test('one script of the framework’s data needs one hash; others stay apart', () => {
    const data =
      '<script>(self.__next_f=self.__next_f||[]).push([0])</script><script>self.__next_f.push([1,"a"])</script>'
    const html = withPolicy(
      page(
        '',
        `<script src="/a.js"></script>${data}<script>self.__next_f.push([1,"b"])</script><p></p><script>b()</script>`,
      ),
      '',
    )
    expect(html).toContain(
      '<script>(self.__next_f=self.__next_f||[]).push([0]);self.__next_f.push([1,"a"]);self.__next_f.push([1,"b"])</script><p>',
    )
    expect(policyOf(html)['script-src']).toHaveLength(4)
  })

  test('leaves out properties of that data that are not set, and nothing else', () => {
    const data = (...parts: string[]) => `<script>self.__next_f.push([1,"{${parts.join(',')}}"])</script>`
    const unset = '\\"x\\":\\"$undefined\\"'
    const set = '\\"y\\":\\"undefined\\"'
    expect(withPolicy(page('', data(unset, set)), '')).toContain(data(set))
    expect(withPolicy(page('', data(set, unset)), '')).toContain(data(set))
    expect(withPolicy(page('', data(set, '\\"z\\":[\\"$undefined\\"]')), '')).toContain(
      data(set, '\\"z\\":[\\"$undefined\\"]'),
    )
  })

  test('leaves out lines of that data that name files to fetch, and nothing else', () => {
    const hint = ':HL[\\"/_next/static/a.woff2\\",\\"font\\",{\\"type\\":\\"font/woff2\\"}]\\n'
    const data = (hints: string) =>
      `<script>self.__next_f.push([1,"1:\\"a\\"\\n${hints}5:[\\":HL[\\"]\\n"])</script>`
    expect(withPolicy(page('', data(hint + hint)), '')).toContain(data(''))
  })

  test('leaves out what is for browsers that cannot run the rest, and early fetching of scripts', () => {
    const html = withPolicy(
      page('<script src="/p.js" noModule=""></script><link rel="preload" as="script" href="/a.js"/>'),
      '',
    )
    expect(html).not.toMatch(/p\.js|a\.js/)
  })

  test('lets answers go to the owner’s host and nowhere else', () => {
    const policy = policyOf(withPolicy(page(''), '', 'https://a.example/answers?x=1'))
    expect(policy['connect-src']).toEqual(["'self'", 'https://a.example'])
    expect(policyOf(withPolicy(page(''), ''))['connect-src']).toEqual(["'self'"])
  })

  test('allows nothing from elsewhere, nothing unsafe, and asks for Trusted Types', () => {
    const policy = policyOf(withPolicy(page(''), ''))
    expect(policy['default-src']).toEqual(["'none'"])
    expect(policy['style-src']).toEqual(["'self'"])
    expect(policy['base-uri']).toEqual(["'none'"])
    expect(policy['require-trusted-types-for']).toEqual(["'script'"])
    expect(Object.values(policy).flat().join(' ')).not.toMatch(/unsafe|\*|https?:/)
  })

  test('stands right behind the charset, before any script', () => {
    const html = withPolicy(page('<script>a()</script>'), '')
    expect(html).toMatch(/<meta charSet="utf-8"\/><meta http-equiv="Content-Security-Policy"/)
    expect(html.indexOf('http-equiv')).toBeLessThan(html.indexOf('<script'))
  })

  test('knows the folder in which a copy lives', () => {
    expect(withPolicy(page(''), '/help')).toContain("'/help/_next/static/'")
    expect(withPolicy(page(''), '')).toContain("'/_next/static/'")
  })

  test('refuses a page without a charset', () => {
    expect(() => withPolicy('<html><head></head></html>', '')).toThrow('no <meta charset>')
  })
})

describe('the script files of a page', () => {
  const file = (name: string) => `<script src="/_next/static/chunks/${name}" async=""></script>`

  test('wait for the first drawing; scripts of others are left as they are', () => {
    const other = '<script src="/own.js" async=""></script>'
    const html = withPolicy(page(file('a.js') + other, file('b.js')), '')
    expect(html.match(/<script src="[^"]*(a|b)\.js" async="" type="later">/g)).toHaveLength(2)
    expect(html).toContain(other)
  })

  test('begin when the page is about to be drawn, once each, and those that are read later too', () => {
    const gate = /<script>(.*?)<\/script>/.exec(withPolicy(page(''), ''))?.[1] ?? ''
    const begun: string[] = []
    const found = [{ src: 'a', type: 'later' }]
    const waiting: (() => void)[] = []
    const heard: Record<string, () => void> = {}
    const around = {
      window: {},
      localStorage: {},
      document: {
        querySelectorAll: () => found.filter(({ type }) => type === 'later'),
        head: { append: (script: { src: string }) => begun.push(script.src) },
      },
      requestAnimationFrame: (run: () => void) => waiting.push(run),
      addEventListener: (name: string, run: () => void) => {
        heard[name] = run
      },
    }
    new Function(...Object.keys(around), gate)(...Object.values(around))
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

describe('the gate for Trusted Types', () => {
  interface Rules {
    createHTML: (text: string) => string
    createScriptURL: (url: string) => string
  }

  function rulesOf(basePath: string): Rules {
    const gate = /<script>(.*?)<\/script>/.exec(withPolicy(page(''), basePath))?.[1] ?? ''
    let rules: Rules | undefined
    const trustedTypes = { createPolicy: (_: string, given: Rules) => (rules = given) }
    const around = {
      window: { trustedTypes },
      trustedTypes,
      location: { origin: 'https://a.example' },
      document: { baseURI: 'https://a.example/help/x/' },
      requestAnimationFrame: () => {},
      addEventListener: () => {},
    }
    new Function(...Object.keys(around), gate)(...Object.values(around))
    if (!rules) throw new Error('the gate made no policy')
    return rules
  }

  test('lets our own files pass and no others', () => {
    const { createScriptURL } = rulesOf('/help')
    expect(createScriptURL('/help/_next/static/chunks/a.js')).toBe('/help/_next/static/chunks/a.js')
    expect(createScriptURL('/help/sw.js')).toBe('/help/sw.js')
    for (const url of [
      '/_next/static/a.js',
      'https://b.example/help/_next/static/a.js',
      '/help/other.js',
      'data:text/javascript,a()',
    ])
      expect(() => createScriptURL(url)).toThrow('not ours')
  })

  test('lets no markup pass but the empty script that the framework makes', () => {
    const { createHTML } = rulesOf('')
    expect(createHTML('<script></script>')).toBe('<script></script>')
    expect(() => createHTML('<img src=x onerror=a()>')).toThrow('not allowed')
  })
})

describe('styles inside a page', () => {
  test('are found as attributes and as elements', () => {
    expect(forbiddenStyles('<p style="color:red">a</p><style>b{}</style><style media="print">')).toEqual([
      ' style="color:red"',
      '<style>',
      '<style ',
    ])
  })

  test('are not seen in scripts, in words, or in other attributes', () => {
    expect(
      forbiddenStyles('<script>x=\'<p style="a">\'</script><p class="style" data-style="x">style="</p>'),
    ).toEqual([])
  })
})
