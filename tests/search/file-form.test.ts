import { describe, expect, it } from 'vitest'
import { loadSources } from '@/lib/search/build-index'
import { fromFileForm, toFileForm } from '@/lib/search/file-form'
import { makeImplied } from '@/lib/search/implied'
import { pack } from '@/lib/search/pack'
import { packPostings, readPostings } from '@/lib/search/postings'
import { fixture } from './fixture'

describe('the form of an index in its file', () => {
  it('is undone without loss', () => {
    expect(fromFileForm(JSON.parse(JSON.stringify(toFileForm(fixture))))).toEqual(fixture)
  })

  it('is undone without loss for the real pages', () => {
    const { frame, sources } = loadSources('en')
    const index = pack(frame, sources)
    expect(fromFileForm(JSON.parse(JSON.stringify(toFileForm(index))))).toEqual(index)
  })

  it('takes its marks out of the names that an owner writes', () => {
    const providers = { ...fixture.lexicon.providers, shop: ['our shop|store', 'a & b ~ shop&co'] }
    const index = { ...fixture, lexicon: { ...fixture.lexicon, providers } }
    expect(fromFileForm(toFileForm(index)).lexicon.providers.shop).toEqual([
      'our shop store',
      'a & b   shop co',
    ])
  })
})

describe('packed words', () => {
  it('come back with their records', () => {
    const lists = new Map([
      ['back', [0, 70]],
      ['backup', [3]],
      ['backups', [3, 4, 2000]],
      ['код', [1]],
      ['验', [5]],
      ['2fa', [9]],
    ])
    const found = new Map<string, number[]>()
    readPostings(packPostings(lists), (word, records) => found.set(word, records))
    expect(found).toEqual(lists)
  })

  it('may be none', () => {
    readPostings(packPostings(new Map()), () => expect.unreachable())
  })
})

describe('phrases that another one makes needless', () => {
  const { patterns, phrases } = makeImplied({ lost: ['lost', 'stol*'], phone: ['phone', 'handy'] })
  it.each([
    [['<lost> .. <phone>', 'stolen .. handy'], ['<lost> .. <phone>']],
    [
      ['<lost> <phone>', 'lost .. phone'],
      ['<lost> <phone>', 'lost .. phone'],
    ],
    [
      ['<lost>', 'lost & phone'],
      ['<lost>', 'lost & phone'],
    ],
    [['<lost> ^3', 'lost & phone'], ['<lost> ^3']],
    [
      ['<lost> & !<phone>', 'lost'],
      ['<lost> & !<phone>', 'lost'],
    ],
    [['lost phone', 'lost phone'], ['lost phone']],
  ])('%j: %j', (list, kept) => {
    expect(patterns(list)).toEqual(kept)
  })

  it('keeps single words, which titles are compared with', () => {
    expect(phrases(['<lost> it', 'lost it', 'lost', 'stolen'])).toEqual(['<lost> it', 'lost', 'stolen'])
  })
})
