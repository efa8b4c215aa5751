/** Longest query that is written into an address; messages on screens are shorter. */
const MAX_ADDRESS = 400
/** A shorter run of digits can hardly be somebody's code or number. */
const SHORT_RUN = 4
const PHONE_DIGITS = 7

const digits = (text: string) => text.replace(/\D/g, '').length

/**
 * Takes out of a query what must not stand in an address, where the host could see it: e-mail addresses, phone
 * numbers, and runs of four or more digits (codes, account numbers).
 * @param knows whether a word is one of the index, such as the number of an error; such runs stay
 */
export function withoutPrivate(query: string, knows: (word: string) => boolean): string {
  return query
    .slice(0, MAX_ADDRESS * 4)
    .replace(/[^\s@<>"]+@[^\s@<>"]+/g, ' ')
    .replace(/\+?\(?\d[\d\s().-]*\d/g, (run) => {
      if (digits(run) >= PHONE_DIGITS && !knows(run)) return ' '
      return run.replace(/\d+/g, (part) => (part.length < SHORT_RUN || knows(part) ? part : ' '))
    })
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, MAX_ADDRESS)
    .trim()
}
