import localFont from 'next/font/local'

const sans = localFont({
  src: '../node_modules/@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2',
  variable: '--face-next',
  weight: '200 800',
  display: 'swap',
})

const mono = localFont({
  src: '../node_modules/@fontsource-variable/atkinson-hyperlegible-mono/files/atkinson-hyperlegible-mono-latin-wght-normal.woff2',
  variable: '--face-mono',
  weight: '200 800',
  display: 'swap',
  // A few words in a box: they can wait, the style sheet cannot.
  preload: false,
})

/** Class names for <html> that define both type faces. */
export const faces = `${sans.variable} ${mono.variable}`
