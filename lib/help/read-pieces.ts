/** One thing to read out, with how it looks. */
export interface Line {
  /** `say`: words for a call; `screen`: words as they stand on a screen; `name`: whose way follows. */
  kind: 'text' | 'item' | 'name' | 'say' | 'screen'
  text: string
}

/** What one person reads to another at a time. */
export interface Piece {
  title: string
  lines: Line[]
}

/** Where a page keeps what is to be done, said or known, in the order in which it is read. */
const PIECES = '.steps > li, .now .do > li, .out.stop, .facts > div'
const TITLES = 'h2, h3, .out-title, dt, .do > li > div > b'
const UNSAID = 'svg, sup, button, input, legend, .tick, .tablist, .noprint, [aria-hidden="true"]'
const BLOCKS = 'p, li, div, blockquote, ol, ul, dl, dd, fieldset'

/** Words of an element without what is drawn, pressed or left out. */
function words(element: Element): string {
  const copy = element.cloneNode(true) as Element
  for (const part of copy.querySelectorAll(UNSAID)) part.remove()
  return (copy.textContent ?? '').replace(/\s+/g, ' ').trim()
}

function kindOf(element: Element): Line['kind'] {
  if (element.matches('blockquote')) return 'say'
  if (element.matches('.screen')) return 'screen'
  if (element.matches('.call-head > p')) return 'name'
  return element.matches('li') ? 'item' : 'text'
}

/** Of the ways for several devices, the one that the page shows. */
function chosenTab(tabs: Element): Line[] {
  const at = [...tabs.querySelectorAll<HTMLInputElement>(':scope > input')].findIndex(
    ({ checked }) => checked,
  )
  const panel = tabs.querySelectorAll(':scope > .panel')[Math.max(at, 0)]
  if (!panel) return []
  return [{ kind: 'name', text: panel.getAttribute('data-for') ?? '' }, ...linesIn(panel)]
}

/** True: its words belong together, whatever is inside. */
const isWhole = (element: Element) =>
  element.matches('blockquote, .screen, .reply-you') || !element.querySelector(BLOCKS)

function linesIn(element: Element): Line[] {
  return [...element.children].flatMap((child) => {
    if (child.matches(UNSAID)) return []
    if (child.matches('.tabs')) return chosenTab(child)
    if (!isWhole(child)) return linesIn(child)
    const text = words(child)
    return text ? [{ kind: kindOf(child), text }] : []
  })
}

function piece(element: Element): Piece {
  const copy = element.cloneNode(true) as Element
  // A clone does not keep what was chosen by hand.
  const chosen = element.querySelectorAll<HTMLInputElement>('input')
  for (const [index, input] of [...copy.querySelectorAll<HTMLInputElement>('input')].entries())
    input.checked = chosen[index]?.checked ?? false
  const title = copy.querySelector(TITLES)
  title?.remove()
  return { title: title ? words(title) : '', lines: linesIn(copy) }
}

/**
 * A page cut into what one person reads to another: its head, then each step, warning or fact.
 * @param main the page's main part
 * @returns nothing when there is nothing to do on it
 */
export function readPieces(main: Element): Piece[] {
  const all = [...main.querySelectorAll(PIECES)].filter(
    (element) => !element.parentElement?.closest('.steps > li, .out.stop'),
  )
  if (!all.length) return []
  const title = main.querySelector('h1')
  const lead = main.querySelector('.lead')
  const head: Piece = {
    title: title ? words(title) : '',
    lines: lead ? [{ kind: 'text', text: words(lead) }] : [],
  }
  return [head, ...all.map(piece)]
}
