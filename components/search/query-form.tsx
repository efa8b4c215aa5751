import type { ComponentProps } from 'react'
import { Icon } from '@/components/icons'
import { searchPath } from '@/lib/search/address'
import type { SearchMessages } from '@/lib/search/messages'

interface Props extends Omit<ComponentProps<'textarea'>, 'form' | 'onSubmit'> {
  locale: string
  base: string
  messages: SearchMessages['box']
  onSubmit?: ComponentProps<'form'>['onSubmit']
}

/** The form of the results page: several lines, because messages on screens are long. */
export function QueryForm({ locale, base, messages, onSubmit, ...field }: Props) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: older readers know the role, not yet the element
    <form className="search" role="search" action={`${base}${searchPath(locale)}`} onSubmit={onSubmit}>
      <label htmlFor="q">{messages.label}</label>
      <div className="field">
        <textarea
          id="q"
          name="q"
          rows={2}
          autoComplete="off"
          autoCapitalize="none"
          enterKeyHint="search"
          placeholder={messages.placeholder}
          data-search=""
          {...field}
        />
        <button type="submit" aria-label={messages.button}>
          <Icon name="search" />
        </button>
      </div>
    </form>
  )
}
