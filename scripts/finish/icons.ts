import { mkdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import sharp from 'sharp'
import { GROUND, ICONS } from '@/lib/offline/web-manifest'

/** iOS looks for this file by its name, without a link in the page. It rounds the corners itself. */
const APPLE = { file: 'apple-touch-icon.png', size: 180, share: 0.7, purpose: 'apple' }

/** Draws the icons of the home screen from `app/icon.svg` into a folder. The same drawing gives the same bytes. */
export async function writeIcons(out: string): Promise<void> {
  const svg = readFileSync('app/icon.svg')
  for (const { file, size, share, purpose } of [...ICONS, APPLE]) {
    const height = Math.round(size * share)
    const drawing = await sharp(svg, { density: 1200 }).resize({ height }).png().toBuffer()
    const background = purpose === 'any' ? '#00000000' : GROUND
    mkdirSync(dirname(join(out, file)), { recursive: true })
    await sharp({ create: { width: size, height: size, channels: 4, background } })
      .composite([{ input: drawing, gravity: 'center' }])
      .png({ compressionLevel: 9 })
      .toFile(join(out, file))
  }
}
