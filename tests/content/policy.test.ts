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
