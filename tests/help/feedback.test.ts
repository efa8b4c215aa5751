// @vitest-environment jsdom
import { createServer, type IncomingMessage, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type Answer, feedback, feedbackFile, MAX_ANSWERS, MAX_TRIES, withAnswer } from '@/lib/help/feedback'
import { sendFeedback } from '@/lib/help/send-feedback'

const answer = (more: Partial<Answer> = {}): Answer => ({
  page: '/en/guides/a/',
  solved: false,
  day: '2026-11-25',
  reviewed: '2026-11-22',
  ...more,
})
const add = (more: Partial<Answer> = {}, toSend = true) =>
  feedback.set(withAnswer(feedback.get(), answer(more), toSend))
const states = () => feedback.get().map(({ state, tries }) => [state, tries])

beforeEach(() => localStorage.clear())

describe('answers on the device', () => {
  test('"no" and its reason are one answer; the same answer again changes nothing', () => {
    add({}, false)
    add({ reason: 'too-hard' }, false)
    const before = feedback.get()
    expect(before).toEqual([{ ...answer({ reason: 'too-hard' }), state: 'kept', tries: 0 }])
    expect(withAnswer(before, answer({ reason: 'too-hard' }), true)).toBe(before)
    add({ day: '2026-11-26' }, false)
    expect(feedback.get()).toHaveLength(2)
  })

  test('the oldest go first', () => {
    for (let n = 0; n <= MAX_ANSWERS; n++) add({ page: `/en/guides/${n}/` })
    expect(feedback.get()).toHaveLength(MAX_ANSWERS)
    expect(feedback.get()[0]?.page).toBe('/en/guides/1/')
  })

  test('nothing is taken from the storage that an answer does not hold', () => {
    const good = { ...answer(), state: 'kept', tries: 0 }
    const bad = [
      { ...good, page: 'https://example.org/?token=1' },
      { ...good, page: '/en/?q=my+name' },
      { ...good, reason: 'my code is 123456' },
      { ...good, day: 'yesterday' },
      { ...good, reviewed: 5 },
      { ...good, solved: 'no' },
      { ...good, state: 'lost' },
      { ...good, tries: '1' },
      'text',
      null,
    ]
    localStorage.setItem('feedback', JSON.stringify([...bad, good]))
    expect(feedback.get()).toEqual([good])
    localStorage.setItem('feedback', '{}')
    expect(feedback.get()).toEqual([])
  })

  test('a file of answers holds the documented fields and no others', () => {
    const file = feedbackFile([{ ...answer({ reason: 'other' }), state: 'sent', tries: 3 } as Answer])
    expect(file).toEqual({
      format: 'wheres-my-code-feedback',
      version: 1,
      answers: [answer({ reason: 'other' })],
    })
  })
})

describe('sending to a server', () => {
  let server: Server
  let endpoint = ''
  let status = 204
  const got: { request: IncomingMessage; body: string }[] = []

  beforeEach(async () => {
    got.length = 0
    status = 204
    server = createServer((request, response) => {
      let body = ''
      request.on('data', (part) => {
        body += part
      })
      request.on('end', () => {
        if (request.method === 'POST') got.push({ request, body })
        response.writeHead(request.method === 'OPTIONS' ? 204 : status, {
          'Access-Control-Allow-Origin': '*',
          'Access-Control-Allow-Methods': 'POST',
          'Access-Control-Allow-Headers': 'content-type',
        })
        response.end()
      })
    })
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
    endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}/answers`
  })
  afterEach(() => {
    server.close()
    server.closeAllConnections()
  })

  test('all waiting answers arrive in one request, once, without cookies or referrer', async () => {
    add({ reason: 'out-of-date' })
    add({ page: '/en/guides/b/', solved: true })
    add({ page: '/en/guides/c/' }, false)
    await Promise.all([sendFeedback(endpoint), sendFeedback(endpoint)])
    await sendFeedback(endpoint)
    expect(got).toHaveLength(1)
    expect(got[0]?.request.headers['content-type']).toBe('application/json')
    expect(got[0]?.request.headers.cookie).toBeUndefined()
    expect(got[0]?.request.headers.referer).toBeUndefined()
    expect(JSON.parse(got[0]?.body ?? '')).toEqual({
      format: 'wheres-my-code-feedback',
      version: 1,
      answers: [answer({ reason: 'out-of-date' }), answer({ page: '/en/guides/b/', solved: true })],
    })
    expect(feedback.get().filter(({ state }) => state === 'sent')).toHaveLength(2)
    expect(feedback.get().find(({ page }) => page === '/en/guides/c/')?.state).toBe('kept')
  })

  test('a failure keeps the answer; it arrives when the server is back', async () => {
    add()
    status = 500
    await sendFeedback(endpoint)
    expect(states()).toEqual([['waiting', 1]])
    status = 200
    await sendFeedback(endpoint)
    expect(states()).toEqual([['sent', 1]])
    expect(got).toHaveLength(2)
  })

  test('no server at all counts as a failure; after the last try the answer stays here', async () => {
    add()
    const gone = endpoint.replace(/:\d+/, ':9')
    for (let n = 0; n < MAX_TRIES; n++) await sendFeedback(gone)
    expect(states()).toEqual([['kept', MAX_TRIES]])
    await sendFeedback(endpoint)
    expect(got).toHaveLength(0)
  })

  test('an answer that changes while it is sent is sent again', async () => {
    add()
    const sending = sendFeedback(endpoint)
    add({ reason: 'other' })
    await sending
    expect(states()).toEqual([['waiting', 0]])
    await sendFeedback(endpoint)
    expect(JSON.parse(got[1]?.body ?? '').answers).toEqual([answer({ reason: 'other' })])
  })
})
