import { expect, kinds, openReady, PAGE_KINDS, test } from './page'

test('markup from text is refused, our own way of making script elements is not', async ({ page }) => {
  await page.goto('/en/about/')
  const refused = await page.evaluate(() => {
    try {
      document.body.innerHTML = '<img src=x>'
      return false
    } catch {
      return true
    }
  })
  expect(refused).toBe(true)
})

for (const from of kinds)
  test(`from ${from} to every other kind of page without a reload`, async ({ page }, { project }) => {
    test.skip(project.name === 'phone', 'the same code runs at both widths')
    for (const to of kinds.filter((kind) => kind !== from)) {
      await openReady(page, PAGE_KINDS[from])
      await page.evaluate(() => Object.assign(window, { stayed: true }))
      // The router that every link of the site uses, so that any kind leads to any other.
      await page.evaluate(
        (href) =>
          (window as unknown as { next: { router: { push: (href: string) => void } } }).next.router.push(
            href,
          ),
        PAGE_KINDS[to],
      )
      await page.waitForURL((url) => url.pathname === new URL(PAGE_KINDS[to], 'http://x').pathname)
      await expect(page.locator('h1')).toHaveCount(1)
      expect(await page.evaluate(() => 'stayed' in window), `${from} → ${to} without a reload`).toBe(true)
    }
  })
