import { Children, Fragment, isValidElement, type ReactElement, type ReactNode } from 'react'
import { TabGroup } from './tab-group'

interface TabProps {
  name: string
  note?: string
  children?: ReactNode
}

/** One device's way; only read by `Tabs`. */
export function Tab({ children }: TabProps) {
  return children
}

/** Ways for several devices, one shown at a time; on paper all are shown. */
export function Tabs({ label, children }: { label: string; children?: ReactNode }) {
  const tabs = Children.toArray(children).filter((child): child is ReactElement<TabProps> =>
    isValidElement(child),
  )
  return (
    <TabGroup
      label={label}
      names={tabs.map(({ props }) => props.name)}
      panels={tabs.map(({ props: { name, note, children: way } }) =>
        note ? (
          <Fragment key={name}>
            <p className="note">{note}</p>
            {way}
          </Fragment>
        ) : (
          way
        ),
      )}
    />
  )
}
