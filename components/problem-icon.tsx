import type { ReactNode } from 'react'

const DRAWINGS: Record<string, ReactNode> = {
  phone: (
    <>
      <rect x="13" y="4" width="22" height="40" rx="3" />
      <path d="M21 39h6" />
      <rect x="17.5" y="15" width="13" height="9" rx="1.5" strokeDasharray="2.6 3" />
    </>
  ),
  envelope: (
    <>
      <path d="M5 12h38v26H5z" />
      <path d="M5 13l19 14 19-14" strokeDasharray="3.2 3.2" />
    </>
  ),
  prompt: (
    <>
      <rect x="8" y="4" width="22" height="40" rx="3" />
      <path d="M16 39h6" />
      <path d="M22 13h20v13H31l-5 5v-5h-4z" fill="var(--paper)" strokeDasharray="3 3" />
    </>
  ),
  boxes: (
    <>
      <rect x="3" y="15" width="10" height="14" rx="2" />
      <rect x="16" y="15" width="10" height="14" rx="2" />
      <rect x="29" y="15" width="10" height="14" rx="2" />
      <path d="M8 20v4M21 20v4M34 20v4" />
      <circle cx="38" cy="33" r="8.5" fill="var(--paper)" />
      <path d="M35 30l6 6M41 30l-6 6" />
    </>
  ),
  'missing-phone': (
    <>
      <path
        d="M16 4h16a3 3 0 0 1 3 3v34a3 3 0 0 1-3 3H16a3 3 0 0 1-3-3V7a3 3 0 0 1 3-3z"
        strokeDasharray="4 3.4"
      />
      <path d="M20.5 19.5a3.6 3.6 0 1 1 5 3.3c-1 .5-1.5 1.2-1.5 2.4M24 29.5v.1" />
    </>
  ),
  circle: (
    <>
      <path d="M39 19A16 16 0 0 0 10.5 15.5M9 29a16 16 0 0 0 28.5 3.5" />
      <path d="M10 7v9h9M38 41v-9h-9" />
      <path d="M18 24v.1M24 24v.1M30 24v.1" strokeWidth="3.2" />
    </>
  ),
  stop: (
    <>
      <path d="M16.5 5h15L43 16.5v15L31.5 43h-15L5 31.5v-15z" />
      <path d="M24 14v13M24 33v.1" strokeWidth="2.4" />
    </>
  ),
}

/** The drawing of one of the seven problems, by the `icon` of content/problems.yaml. */
export function ProblemIcon({ name }: { name: string }) {
  return (
    <svg viewBox="0 0 48 48" aria-hidden="true" focusable="false">
      {DRAWINGS[name]}
    </svg>
  )
}
