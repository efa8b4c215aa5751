import { existsSync, readFileSync } from 'node:fs'
import {
  type Document,
  isMap,
  isNode,
  isScalar,
  LineCounter,
  type Pair,
  parseDocument,
  visit,
  type YAMLParseError,
} from 'yaml'
import type { z } from 'zod'
import { merged } from './merge'
import { plainError } from './plain-errors'
import { ContentError, type ContentProblem } from './problems'
import { layersOf } from './root'

/** Checked data, and where each field stands (for later findings about it). */
export interface Read<T> {
  data: T
  /** Line (1-based) of a field, or of its nearest written parent. */
  lineOf: (path: PropertyKey[]) => number
  /** The same with the file: of two versions that were merged, the one that says it. */
  placeOf: (path: PropertyKey[]) => { file: string; line: number }
}

/** One file before its fields are checked. */
interface Layer {
  file: string
  data: unknown
  lineOf: (path: PropertyKey[]) => number
  /** How many steps of a path are written in it. */
  depthOf: (path: PropertyKey[]) => number
}

/**
 * Where a mistake begins. A quote that is never closed swallows the lines up to the next quote or the end; it is
 * noticed there, and mended where it opens.
 */
function offsetOf({ pos: [offset] }: YAMLParseError, doc: Document.Parsed, text: string): number {
  let begin = offset
  visit(doc, {
    Scalar(_, { range, type }) {
      if (!range || !type?.startsWith('QUOTE') || range[0] > offset || offset > range[2] + 1) return
      if (text.slice(range[0], range[1]).includes('\n')) begin = range[0]
    },
  })
  return begin
}

const keyOf = ({ key }: Pair) => (isScalar(key) ? String(key.value) : '')

/** The field that a finding is about; for a field that does not exist, that field itself. */
const placeOfIssue = (issue: z.core.$ZodIssue) =>
  issue.code === 'unrecognized_keys' ? [...issue.path, issue.keys[0] ?? ''] : issue.path

/** Parses one file. @throws ContentError where it is no YAML */
function layer(text: string, file: string, firstLine: number): Layer {
  const lines = new LineCounter()
  const doc = parseDocument(text, { lineCounter: lines, prettyErrors: false })
  const at = (offset: number) => lines.linePos(offset).line + firstLine - 1
  const broken = doc.errors.map((e) => ({
    file,
    line: at(offsetOf(e, doc, text)),
    field: '',
    message: `not valid YAML: ${e.message}`,
  }))
  if (broken.length) throw new ContentError(broken)

  const lineOf = (path: PropertyKey[]) => {
    for (let depth = path.length; depth > 0; depth--) {
      const parent = depth > 1 ? doc.getIn(path.slice(0, depth - 1), true) : doc.contents
      const key = isMap(parent) && parent.items.find((pair) => keyOf(pair) === String(path[depth - 1]))?.key
      const node = key || doc.getIn(path.slice(0, depth), true)
      if (isNode(node) && node.range) return at(node.range[0])
    }
    return firstLine
  }
  const depthOf = (path: PropertyKey[]) => {
    let depth = 0
    while (depth < path.length && doc.hasIn(path.slice(0, depth + 1))) depth++
    return depth
  }
  return { file, data: doc.toJS(), lineOf, depthOf }
}

function checked<S extends z.ZodType>(layers: [Layer, ...Layer[]], schema: S): Read<z.output<S>> {
  const placeOf = (path: PropertyKey[]) => {
    const teller = layers.reduce((best, each) => (each.depthOf(path) >= best.depthOf(path) ? each : best))
    return { file: teller.file, line: teller.lineOf(path) }
  }
  const data = layers.map((each): unknown => each.data ?? {}).reduce(merged)
  const result = schema.safeParse(data, { error: plainError })
  if (result.success) return { data: result.data, placeOf, lineOf: (path) => placeOf(path).line }
  throw new ContentError(
    result.error.issues.map(
      (issue): ContentProblem => ({
        ...placeOf(placeOfIssue(issue)),
        field: issue.path.join('.'),
        message: issue.message,
      }),
    ),
  )
}

/**
 * Parses YAML text against a schema.
 * @param text YAML source
 * @param file path shown in findings
 * @param schema what the data must look like
 * @param firstLine line of the file on which `text` begins (front matter starts at 2)
 * @throws ContentError listing every finding as `file:line field: what is wrong`
 */
export function parseYaml<S extends z.ZodType>(
  text: string,
  file: string,
  schema: S,
  firstLine = 1,
): Read<z.output<S>> {
  return checked([layer(text, file, firstLine)], schema)
}

/** Reads and checks one YAML file; of words and settings, the project's with the owner's upon it. @throws ContentError as parseYaml */
export function readYaml<S extends z.ZodType>(file: string, schema: S): Read<z.output<S>> {
  const [first, ...others] = layersOf(file)
  if (!first || !existsSync(first))
    throw new ContentError([{ file, line: 1, field: '', message: 'does not exist' }])
  const read = (path: string) => layer(readFileSync(path, 'utf8'), path, 1)
  return checked([read(first), ...others.map(read)], schema)
}
