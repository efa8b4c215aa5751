import { renderToString } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { Checklist } from '@/components/diagnosis/checklist'
import { staticCauses } from '@/components/diagnosis/static-order'
import { data, model } from './fixture'

const html = renderToString(
  <Checklist data={data} plain={{ hidden: 'It came, and the phone put it away.' }} />,
)
const place = (text: string) => html.indexOf(text)

describe('the page without a script', () => {
  it('has one main heading', () => {
    expect(html.match(/<h1/g)).toHaveLength(1)
    expect(html).toContain('No text came: find out why')
  })

  it('puts safety first, then the causes, then other ways in', () => {
    const order = ['Somebody wants the code', 'What it can be', 'A wrong number', 'Use another way'].map(
      place,
    )
    expect(order.every((at) => at > 0)).toBe(true)
    expect([...order].sort((a, b) => a - b)).toEqual(order)
  })

  it('gives every fix with its steps, and every cause in a sentence', () => {
    for (const { title } of Object.values(data.words.fixes)) expect(html).toContain(`${title}: second step`)
    expect(html).toContain('It came, and the phone put it away.')
  })

  it('needs no style attribute and asks for nothing to be typed', () => {
    expect(html).not.toMatch(/ style=|<input|<textarea/)
  })
})

describe('staticCauses', () => {
  it('lists every cause once, the usual ones first', () => {
    const causes = staticCauses(model).map(({ cause }) => cause)
    expect([...causes].sort()).toEqual(model.causes.map(({ id }) => id).sort())
    expect(causes.at(-1)).toBe('outage')
  })

  it('lists every ranked fix once, and neither other ways in nor what is risky', () => {
    const risky = {
      ...model,
      fixes: model.fixes.map((fix) => (fix.id === 'wait-outage' ? { ...fix, risk: 'high' as const } : fix)),
    }
    const fixes = staticCauses(risky).flatMap(({ fixes }) => fixes.map(({ id }) => id))
    expect(fixes.sort()).toEqual(['ask-carrier', 'check-number', 'look-hidden'])
  })
})
