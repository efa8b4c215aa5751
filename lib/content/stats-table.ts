import type { Stats } from './stats'

/** Rows as columns of equal width. */
function table(rows: (string | number)[][]): string[] {
  const widths =
    rows[0]?.map((_, column) => Math.max(...rows.map((row) => String(row[column] ?? '').length))) ?? []
  return rows.map((row) =>
    row
      .map((cell, column) => String(cell).padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  )
}

/** The counts for a person at a terminal. */
export function statsTable(stats: Stats): string {
  const { words, byProblem, guidesByCause } = stats
  const kinds = (['guides', 'errors', 'providers'] as const).map((kind) => {
    const { pages, mean, least, most } = words[kind]
    return [kind, pages, mean, least, most]
  })
  const problems = Object.entries(byProblem).map(([id, { guides, errors, checklist }]) => [
    id,
    guides,
    errors,
    checklist
      ? `${checklist.causes} causes, ${checklist.questions} questions, ${checklist.fixes} fixes`
      : 'none',
  ])
  const services = Object.keys(stats.guidesByProvider).map((slug) => [
    slug,
    stats.guidesByProvider[slug] ?? 0,
    stats.errorsByProvider[slug] ?? 0,
  ])
  const facts = Object.entries(stats.facts).map(([key, { known, reported, missing }]) => [
    key,
    known,
    reported,
    missing.length,
  ])
  const alike = stats.mostAlike.map(({ file, other, share }) => [`${Math.round(share * 100)} %`, file, other])
  const { grades } = stats
  return [
    `Language ${stats.locale}: ${stats.sources} sources, oldest review ${stats.oldestReview}`,
    '',
    ...table([['Pages', 'number', 'words on average', 'least', 'most'], ...kinds]),
    '',
    ...table([['Problem', 'guides', 'messages', 'checklist'], ...problems]),
    '',
    ...table([['Service or carrier', 'guides', 'messages'], ...services]),
    '',
    ...table([
      ['Cause', 'guides'],
      ...Object.entries(guidesByCause).map(([id, slugs]) => [id, slugs.join(', ') || 'none']),
    ]),
    '',
    ...table([['Device', 'guides'], ...Object.entries(stats.guidesByPlatform)]),
    '',
    ...table([['Fact of a service', 'known', 'of these reported', 'not known'], ...facts]),
    '',
    ...table([['Shared runs of eight words', 'page', 'with'], ...alike]),
    '',
    ...(grades ? [gradeLine(grades)] : []),
    `One problem at one service: ${stats.crossings} pages; notices: ${stats.notices}`,
    `Wanted services without a page: ${stats.wantedProviders.join(', ') || 'none'}`,
    `Causes without a guide: ${stats.causesWithoutGuide.join(', ') || 'none'}`,
  ].join('\n')
}

function gradeLine({ mean, aboveTarget, target, hardest }: NonNullable<Stats['grades']>): string {
  const hard = hardest.map(([path, grade]) => `${path} ${grade}`).join(', ')
  return `Reading grade: ${mean} on average, ${aboveTarget} pages above ${target}; hardest: ${hard}`
}
