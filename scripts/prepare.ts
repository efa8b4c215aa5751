/**
 * Before a build, and before `npm run dev`: the owner's colours as a style sheet beside the others. A build reads the
 * content here, once for all its steps.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { ownerStyles, themesOf } from '@/lib/accent'
import { keepContent } from '@/lib/content/kept'
import { loadContent } from '@/lib/content/load'
import { locales } from '@/lib/content/locales'
import { loadSite } from '@/lib/site'

const themes = themesOf(readFileSync('app/styles/tokens.css', 'utf8'))
writeFileSync('app/styles/owner.css', ownerStyles(loadSite().accent, themes))

if (process.env.CONTENT_KEPT) for (const locale of locales()) keepContent(loadContent(locale))
