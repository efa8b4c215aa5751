import { Children, isValidElement, type ReactElement, type ReactNode, useId } from 'react'

interface TabProps {
  name: string
  note?: string
  children?: ReactNode
}

/** One device's way; only read by `Tabs`. */
export function Tab({ children }: TabProps) {
  return children
}

/** A choice of device as radio buttons, so that it works without a script; on paper all are shown. */
export function Tabs({ label, children }: { label: string; children?: ReactNode }) {
  const group = useId()
  const tabs = Children.toArray(children).filter((child): child is ReactElement<TabProps> =>
    isValidElement(child),
  )
  const ids = tabs.map((_, index) => `${group}${index}`)
  return (
    <fieldset className="tabs full">
      <legend className="vh">{label}</legend>
      {tabs.map(({ props }, index) => (
        <input key={props.name} type="radio" name={group} id={ids[index]} defaultChecked={index === 0} />
      ))}
      <div className="tablist">
        {tabs.map(({ props }, index) => (
          <label key={props.name} htmlFor={ids[index]}>
            {props.name}
          </label>
        ))}
      </div>
      {tabs.map(({ props }) => (
        <div key={props.name} className="panel" data-for={props.name}>
          {props.note && <p className="note">{props.note}</p>}
          {props.children}
        </div>
      ))}
    </fieldset>
  )
}
