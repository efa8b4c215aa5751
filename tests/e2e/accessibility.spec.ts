import AxeBuilder from '@axe-core/playwright'
import { expect, kinds, PAGE_KINDS, test } from './page'

const STATES = {
  ...PAGE_KINDS,
  question: '/en/check/no-text/?v=1&a=sent-where.text',
  result:
    '/en/check/no-text/?v=1&c=t-mobile&a=digits-match.match,friends-texts.yes,other-codes.only-finance-missing,sent-where.text,worked-before.no',
  gate: '/en/check/no-text/?v=1&a=service-lost.suddenly',
  'nothing found': '/en/search/?q=zzqx%20wvvk',
  'not here': '/en/nothing-here/',
}

// Colors are the same at both widths.
for (const theme of ['light', 'dark'] as const)
  for (const [name, path] of Object.entries(STATES))
    test(`${name}, ${theme}: no accessibility violation, no sideways scroll`, {
      tag: theme === 'dark' ? '@once' : [],
    }, async ({ page }) => {
      await page.emulateMedia({ colorScheme: theme })
      await page.goto(path, { waitUntil: 'networkidle' })
      const { violations } = await new AxeBuilder({ page })
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
        .analyze()
      expect(
        violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(' | ')}`),
      ).toEqual([])
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
      ).toBeLessThanOrEqual(0)
    })

for (const name of kinds)
  test(`${name}: fits a screen 320 pixels wide`, async ({ page }, { project }) => {
    test.skip(project.name === 'wide', 'one width is asked for')
    await page.setViewportSize({ width: 320, height: 640 })
    await page.goto(PAGE_KINDS[name], { waitUntil: 'networkidle' })
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
      0,
    )
  })

for (const name of kinds)
  test(`${name}: one main heading and one main part, in the file itself`, async ({ request }) => {
    const html = (await (await request.get(PAGE_KINDS[name])).text()).replace(
      /<script[\s\S]*?<\/script>/g,
      '',
    )
    expect(html.match(/<h1[\s>]/g)).toHaveLength(1)
    expect(html.match(/<main[\s>]/g)).toHaveLength(1)
  })
