/** Before a build, and before `npm run dev`: the owner's colours as a style sheet beside the others. */
import { readFileSync, writeFileSync } from 'node:fs'
import { ownerStyles, themesOf } from '@/lib/accent'
import { loadSite } from '@/lib/site'

const themes = themesOf(readFileSync('app/styles/tokens.css', 'utf8'))
writeFileSync('app/styles/owner.css', ownerStyles(loadSite().accent, themes))
