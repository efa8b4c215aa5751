import type { MapNode } from './tree'
import { wrap } from './wrap'

/** Sizes in units of the drawing, which are pixels at the usual size of letters. */
const WIDTH = 300
const GAP = 40
const INDENT = 28
const BETWEEN = 16
const LINE = 22
const PAD = 12
const CHARACTERS = 31
/** Where a line leaves and enters a box, below its upper edge. */
const JOINT = 22

/** The words of a box: the answer that leads to it, what kind of screen it is, and what that screen says. */
export interface BoxText {
  answer: string
  kind: string
  title: string
}

export interface Box {
  node: MapNode
  x: number
  y: number
  width: number
  height: number
  /** Lines of text with the baseline of each. */
  answer: { y: number; text: string }[]
  kind: { y: number; text: string }
  title: { y: number; text: string }[]
  /** Height of the rule between the answer and the rest; null when no answer leads here. */
  rule: number | null
  /** Left edge of the text. */
  text: number
}

export interface Drawing {
  width: number
  height: number
  boxes: Box[]
  /** One path for each box that has others to its right. */
  lines: string[]
}

function boxOf(node: MapNode, words: BoxText, x: number, y: number): Box {
  const answer = wrap(words.answer, CHARACTERS)
  const title = wrap(words.title, CHARACTERS)
  const rule = answer.length ? y + answer.length * LINE + PAD : null
  const top = rule ?? y
  const at = (start: number, text: string[]) =>
    text.map((line, index) => ({ y: start + (index + 1) * LINE, text: line }))
  return {
    node,
    x,
    y,
    width: WIDTH,
    height: top - y + (title.length + 1) * LINE + PAD,
    answer: at(y, answer),
    kind: { y: top + LINE, text: words.kind },
    title: at(top + LINE, title),
    rule,
    text: x + PAD,
  }
}

/** The line from a box to those that follow: out of it to `spine`, and from there into each. */
const joined = (from: string, spine: number, joints: number[], into: number) =>
  `${from}V${joints.at(-1)}${joints.map((y) => `M${spine} ${y}H${into}`).join('')}`

/**
 * Places a map from left to right: one column a step, each box level with the first of those that follow it.
 * What follows the first screen stands below it, so that a narrow window shows where the questions begin.
 * @param say the words of a node
 */
export function layout(root: MapNode, say: (node: MapNode) => BoxText): Drawing {
  const boxes: Box[] = []
  const lines: string[] = []
  /** Draws a node and all that follows; returns the lower edge of what was drawn. */
  const place = (node: MapNode, x: number, top: number): number => {
    const box = boxOf(node, say(node), x, top)
    const under = node.kind === 'start'
    const end = top + box.height
    const childX = under ? x + INDENT : x + WIDTH + GAP
    const spine = under ? x + INDENT / 2 : x + WIDTH + GAP / 2
    const joints: number[] = []
    boxes.push(box)
    let below = under ? end + BETWEEN : top
    for (const child of node.children) {
      joints.push(below + JOINT)
      below = place(child, childX, below) + BETWEEN
    }
    const from = under ? `M${spine} ${end}` : `M${x + WIDTH} ${top + JOINT}H${spine}`
    if (joints.length) lines.push(joined(from, spine, joints, childX))
    return Math.max(end, below - BETWEEN)
  }
  const height = place(root, 1, 1) + 1
  return { width: Math.max(...boxes.map(({ x }) => x)) + WIDTH + 1, height, boxes, lines }
}
