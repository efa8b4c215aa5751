import { encode } from 'uqr'

/** A code as one drawing: a square of `size` units, and the dark ones as the path of an SVG. */
export interface QrDrawing {
  size: number
  path: string
}

/** Light margin that readers of codes need, in units. */
const MARGIN = 4

/**
 * Draws an address as a QR code.
 * @throws when it is too long for one
 */
export function qrDrawing(address: string): QrDrawing {
  const { data, size } = encode(address, { ecc: 'M', border: MARGIN })
  const path = data
    .flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : [])))
    .join('')
  return { size, path }
}
