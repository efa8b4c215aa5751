/**
 * Preview pictures of pages (Open Graph, 1200 × 630), drawn without a browser. Each is kept under a hash of what is on
 * it, so that a build draws only new ones.
 */
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import satori from 'satori'
import sharp from 'sharp'
import type { Picture } from '@/lib/publish/pictures'

const SIZE = { width: 1200, height: 630 }
const KEPT = 'node_modules/.cache/pictures'
/** Colours of the light theme: paper, ink, accent, and what stands on it. */
const INK = { paper: '#f4eee0', ink: '#1b1712', accent: '#0b3a63', on: '#fffdf6' }
const FACE = 'node_modules/@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-'

const face = (weight: 400 | 700) => ({
  name: 'Atkinson',
  data: readFileSync(`${FACE}${weight}-normal.woff`),
  weight,
})

interface Element {
  type: 'div'
  props: { style: Record<string, string | number>; children?: string | Element[] }
}

const box = (style: Record<string, string | number>, children?: string | Element[]): Element => ({
  type: 'div',
  props: { style: { display: 'flex', ...style }, children },
})

/** The card: six code boxes, the last one with the monogram, the site's name, and the title. */
function card({ kicker, title, monogram }: Picture): Element {
  const square = { width: 84, height: 104, border: `5px solid ${INK.ink}`, borderRadius: 12, marginRight: 16 }
  const boxes = [
    ...Array.from({ length: 5 }, () => box(square)),
    box(
      {
        ...square,
        border: `5px solid ${INK.accent}`,
        background: INK.accent,
        color: INK.on,
        fontSize: monogram.length > 1 ? 44 : 64,
        fontWeight: 700,
        alignItems: 'center',
        justifyContent: 'center',
      },
      monogram,
    ),
  ]
  return box(
    {
      ...SIZE,
      flexDirection: 'column',
      justifyContent: 'space-between',
      padding: '70px 80px',
      background: INK.paper,
      color: INK.ink,
      borderBottom: `24px solid ${INK.ink}`,
      fontFamily: 'Atkinson',
    },
    [
      box({}, boxes),
      box({ fontSize: title.length > 70 ? 56 : 72, fontWeight: 700, lineHeight: 1.15 }, title.slice(0, 140)),
      box({ fontSize: 36 }, kicker),
    ],
  )
}

/** Draws one picture, or takes the kept one. */
async function drawn(picture: Picture, fonts: ReturnType<typeof face>[]): Promise<Buffer> {
  const tree = card(picture)
  const hash = createHash('sha256').update(JSON.stringify(tree)).digest('hex').slice(0, 20)
  const kept = join(KEPT, `${hash}.png`)
  if (existsSync(kept)) return readFileSync(kept)
  const svg = await satori(tree as unknown as Parameters<typeof satori>[0], { ...SIZE, fonts })
  const png = await sharp(Buffer.from(svg)).png({ palette: true, compressionLevel: 9 }).toBuffer()
  mkdirSync(KEPT, { recursive: true })
  writeFileSync(kept, png)
  return png
}

/** Writes the pictures into a folder of exported files. */
export async function writePictures(pictures: Picture[], folder: string): Promise<void> {
  const fonts = [face(400), face(700)]
  for (const picture of pictures) {
    const file = join(folder, picture.path)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, await drawn(picture, fonts))
  }
}
