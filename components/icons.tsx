'use client'

/**
 * Own stroke drawings on a 24 grid; every icon stands beside words and is hidden from screen readers. A client component
 * although it does nothing: a page then carries each icon's name once more, not its drawing (docs/decisions/0010).
 */
const PATHS = {
  check: ['M4 12.5 9.5 18 20 6.5'],
  chevron: ['M9 5l7 7-7 7'],
  search: ['M15.5 15.5 21 21', 'M17 10.5a6.5 6.5 0 1 1-13 0a6.5 6.5 0 0 1 13 0'],
  menu: ['M3 6.5h18M3 12h18M3 17.5h18'],
  phone: [
    'M5 3.5h4l1.6 4.6-2.3 1.7a13 13 0 0 0 5.9 5.9l1.7-2.3 4.6 1.6v4a1.8 1.8 0 0 1-2 1.8A17.2 17.2 0 0 1 3.2 5.5 1.8 1.8 0 0 1 5 3.5z',
  ],
  print: [
    'M7 8.5v-5h10v5M7 17H4.5A1.5 1.5 0 0 1 3 15.5V10a1.5 1.5 0 0 1 1.5-1.5h15A1.5 1.5 0 0 1 21 10v5.5a1.5 1.5 0 0 1-1.5 1.5H17',
    'M7 14h10v6.5H7z',
  ],
  link: [
    'M10 14a4 4 0 0 0 5.7 0l3.6-3.6a4 4 0 0 0-5.7-5.7L12.5 5.8M14 10a4 4 0 0 0-5.7 0l-3.6 3.6a4 4 0 0 0 5.7 5.7l1.1-1.1',
  ],
  copy: [
    'M9.5 8h9.5a1.5 1.5 0 0 1 1.5 1.5V19a1.5 1.5 0 0 1-1.5 1.5H9.5A1.5 1.5 0 0 1 8 19V9.5A1.5 1.5 0 0 1 9.5 8z',
    'M16 8V5a1.5 1.5 0 0 0-1.5-1.5H5A1.5 1.5 0 0 0 3.5 5v9.5A1.5 1.5 0 0 0 5 16h3',
  ],
  info: ['M21 12a9 9 0 1 1-18 0a9 9 0 0 1 18 0', 'M12 11v5.5M12 7.4v.1'],
  wait: ['M21 12a9 9 0 1 1-18 0a9 9 0 0 1 18 0', 'M12 7v5.2l3.4 2'],
  stop: ['M8.2 2.8h7.6l5.4 5.4v7.6l-5.4 5.4H8.2l-5.4-5.4V8.2z', 'M12 7.5v5.5M12 16.5v.1'],
  cross: ['M6 6l12 12M18 6 6 18'],
  external: ['M9 5H5v14h14v-4M13 5h6v6M19 5l-9 9'],
  offline: [
    'M3 3l18 18M5.5 12.5a9.5 9.5 0 0 1 4-2.3M18.5 12.5a9.5 9.5 0 0 0-3.2-2M2 8.8A14.5 14.5 0 0 1 6 6.2M22 8.8A14.5 14.5 0 0 0 11 5M8.8 16a4.7 4.7 0 0 1 6 0M12 19.5v.1',
  ],
} as const

export type IconName = keyof typeof PATHS

export function Icon({ name, className = 'i' }: { name: IconName; className?: string }) {
  return (
    <svg className={className} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      {PATHS[name].map((d) => (
        <path key={d} d={d} />
      ))}
    </svg>
  )
}
