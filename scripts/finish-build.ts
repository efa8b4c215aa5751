/** Last step of `npm run build`: writes each page's security policy into out/. Safe to repeat. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { forbiddenStyles, withPolicy } from '@/lib/policy'
import { basePath } from '@/lib/site'

const pages = readdirSync('out', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.html'))
  .map((name) => join('out', name))

const styled = pages.flatMap((file) =>
  forbiddenStyles(readFileSync(file, 'utf8')).map((found) => `${file}: ${found.trim()}`),
)
if (styled.length) {
  console.error(`The policy allows no styles inside pages; use a class instead:\n${styled.join('\n')}`)
  process.exit(1)
}
for (const file of pages) {
  const html = readFileSync(file, 'utf8')
  if (!html.includes('http-equiv="Content-Security-Policy"')) writeFileSync(file, withPolicy(html, basePath))
}
console.log(`${pages.length} pages have their policy`)
