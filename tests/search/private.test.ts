import { describe, expect, it } from 'vitest'
import { withoutPrivate } from '@/lib/search/private'

const knows = (word: string) => word === '50022'

describe('withoutPrivate', () => {
  it.each([
    ['code not received', 'code not received'],
    ['my code is 482913', 'my code is'],
    ['error 50022 again', 'error 50022 again'],
    ['mail to jo.doe+x@example.co.uk never came', 'mail to never came'],
    ['call +1 (555) 010-9999 now', 'call now'],
    ['555-010-9999', ''],
    ['2 step, 6 digits, ios 18', '2 step, 6 digits, ios 18'],
    ['wait 400 minutes', 'wait 400 minutes'],
    ['', ''],
  ])('%j → %j', (query, clean) => {
    expect(withoutPrivate(query, knows)).toBe(clean)
  })

  it('keeps addresses short', () => {
    expect(withoutPrivate('word '.repeat(4000), knows).length).toBeLessThanOrEqual(400)
  })
})
