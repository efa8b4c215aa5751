'use client'

import { Icon } from '@/components/icons'
import { RichText } from '@/components/rich-text'
import { format } from '@/lib/format'
import type { PhoneForms } from '@/lib/tools/phone'
import { CopyButton } from './copy-button'
import type { PhoneWords } from './phone-check'

/** What the digits in front do when the country code is there. */
function prefixText({ prefix, callingCode }: PhoneForms, words: PhoneWords['phone']): string {
  const digits = prefix.kind === 'none' ? '' : prefix.digits
  return format(words[prefix.kind], { digits, code: callingCode })
}

function lineText({ line, callingCode }: PhoneForms, { lines }: PhoneWords['phone']): string {
  return line === 'either' && callingCode === '1' ? lines.plusOne : lines[line]
}

/** Every form of a number, what kind of line it is, and what a form may stumble over. */
export function PhoneResult({
  forms,
  country,
  words,
}: {
  forms: PhoneForms
  /** Its country by name. */
  country: string
  words: PhoneWords
}) {
  const { phone } = words
  const {
    valid,
    slips,
    callingCode: code,
    extension = '',
    e164,
    international,
    withoutCode,
    national,
  } = forms
  const verdict = forms.country ? (valid ? phone.valid : phone.possible) : phone.validAnywhere
  const rows = [
    { label: phone.withCode, value: e164, below: international },
    { label: format(phone.withoutCode, { code }), value: withoutCode },
    { label: phone.national, value: national },
  ]
  return (
    <section className="now mt-6" aria-labelledby="forms">
      <h2 id="forms">{phone.result}</h2>
      <div>
        <p>
          <Icon name={valid ? 'check' : 'info'} className="i-s inline-icon" /> {format(verdict, { country })}
        </p>
        {slips.map((slip) => (
          <p key={slip}>
            <RichText text={format(phone.slips[slip], { country, code, extension })} />
          </p>
        ))}
        <dl className="facts">
          {rows.map(({ label, value, below }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>
                <bdi className="big mono">{value}</bdi>
                {below && (
                  <p className="note">
                    <bdi>{below}</bdi>
                  </p>
                )}
                <div>
                  <CopyButton value={value} label={format(phone.copyLabel, { form: value })} words={words} />
                </div>
              </dd>
            </div>
          ))}
          <div>
            <dt>{phone.zero}</dt>
            <dd>{prefixText(forms, phone)}</dd>
          </div>
          <div>
            <dt>{phone.line}</dt>
            <dd>{lineText(forms, phone)}</dd>
          </div>
        </dl>
      </div>
    </section>
  )
}
