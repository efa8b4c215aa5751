/** `npm run schemas`: writes content/schemas/*.json, with which editors check and complete what authors type. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { jsonSchemas } from '@/lib/content/json-schemas'
import { contentPath } from '@/lib/content/root'

mkdirSync(contentPath('schemas'), { recursive: true })
for (const [name, text] of Object.entries(jsonSchemas())) {
  writeFileSync(contentPath('schemas', name), text)
  console.log(`wrote ${contentPath('schemas', name)}`)
}
