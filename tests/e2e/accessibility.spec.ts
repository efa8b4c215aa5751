import { faults, stickOut, tooSmall } from './axe'
import { expect, kinds, openReady, PAGE_KINDS, test } from './page'
import { looksOf, VIEWS } from './views'

const HEIGHT = { 390: 844, 1280: 900 }

// Views set their own widths, so that each page is loaded once.
for (const view of VIEWS)
  test(`${view.kind}: ${view.name}`, { tag: '@once' }, async ({ page }) => {
    test.slow()
    const looks = looksOf(view)
    // A menu of narrow screens is opened on a narrow screen.
    await page.setViewportSize({ width: 390, height: HEIGHT[390] })
    await openReady(page, view.path)
    await view.open?.(page)

    for (const { theme, width } of looks)
      await test.step(`${theme}, ${width} pixels`, async () => {
        await page.emulateMedia({ colorScheme: theme })
        await page.setViewportSize({ width, height: HEIGHT[width] })
        expect.soft(await faults(page, view.structureOnly ? 'structure' : 'all')).toEqual([])
        expect.soft(await stickOut(page), 'sideways scroll').toEqual([])
        expect.soft(await tooSmall(page), 'controls smaller than 44 pixels').toEqual([])
      })

    await test.step('a screen 320 pixels wide, which is 640 pixels at 200 % zoom', async () => {
      await page.setViewportSize({ width: 320, height: 640 })
      expect.soft(await stickOut(page), 'sideways scroll').toEqual([])
    })
    await test.step('letters of twice the size', async () => {
      await page.setViewportSize({ width: 390, height: HEIGHT[390] })
      await page.evaluate(() => {
        document.documentElement.style.fontSize = '200%'
      })
      expect.soft(await stickOut(page), 'sideways scroll').toEqual([])
    })
  })

test('the views are many, and every kind of page meets both themes and both widths', { tag: '@once' }, () => {
  expect(VIEWS.length).toBeGreaterThanOrEqual(60)
  expect(new Set(VIEWS.map(({ kind, name }) => `${kind}: ${name}`)).size).toBe(VIEWS.length)
  for (const { kind } of VIEWS) {
    const looks = VIEWS.filter((view) => view.kind === kind).flatMap(looksOf)
    expect(new Set(looks.flatMap(({ theme, width }) => [theme, width])).size, kind).toBe(4)
  }
})

for (const name of kinds)
  test(`${name}: one main heading and one main part, in the file itself`, { tag: '@once' }, async ({
    request,
  }) => {
    const html = (await (await request.get(PAGE_KINDS[name])).text()).replace(
      /<script[\s\S]*?<\/script>/g,
      '',
    )
    expect(html.match(/<h1[\s>]/g)).toHaveLength(1)
    expect(html.match(/<main[\s>]/g)).toHaveLength(1)
  })
