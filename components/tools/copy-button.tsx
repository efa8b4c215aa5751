'use client'

import { useState } from 'react'
import { copyText } from '@/components/copy-text'
import { Icon } from '@/components/icons'

/** Copies a value and says whether it worked. `label` names the value for those who do not see it beside the button. */
export function CopyButton({
  value,
  label,
  words,
}: {
  value: string
  label: string
  words: { copy: string; copied: string; notCopied: string }
}) {
  const [said, setSaid] = useState({ value: '', text: '' })
  const copy = async () => setSaid({ value, text: (await copyText(value)) ? words.copied : words.notCopied })
  return (
    <>
      <button type="button" className="textbtn linkbtn" aria-label={label} onClick={copy}>
        <Icon name="copy" />
        {words.copy}
      </button>
      <span role="status">{said.value === value && said.text}</span>
    </>
  )
}
