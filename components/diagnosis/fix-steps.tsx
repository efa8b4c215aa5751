import { RichText } from '@/components/rich-text'

interface Step {
  do: string
  detail?: string
}

/** The steps of a fix, where the reader is: nobody has to open another page to begin. */
export function FixSteps({ steps }: { steps: Step[] }) {
  return (
    <ol className="do">
      {steps.map((step) => (
        <li key={step.do}>
          <div>
            <b>
              <RichText text={step.do} />
            </b>
            {step.detail && (
              <p>
                <RichText text={step.detail} />
              </p>
            )}
          </div>
        </li>
      ))}
    </ol>
  )
}

/** The same steps as a plain numbered list, for folds and for the page without a script. */
export function PlainSteps({ steps }: { steps: Step[] }) {
  return (
    <ol className="plain-steps">
      {steps.map((step) => (
        <li key={step.do}>
          <RichText text={step.do} />
          {step.detail && (
            <>
              {/[.!?:”]$/.test(step.do) ? ' ' : '. '}
              <RichText text={step.detail} />
            </>
          )}
        </li>
      ))}
    </ol>
  )
}
