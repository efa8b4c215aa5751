/** One mistake in what an author wrote, with the place where it can be mended. */
export interface ContentProblem {
  file: string
  /** 1-based; 1 when the whole file is meant. */
  line: number
  /** Dotted path of the field, '' for the text itself. */
  field: string
  message: string
  level?: 'error' | 'warning'
}

/** `file:line field: message`, the one form in which mistakes are printed. */
export function formatProblem({ file, line, field, message }: ContentProblem): string {
  return `${file}:${line} ${field ? `${field}: ` : ''}${message}`
}

/** Thrown when content cannot be read; its message lists every finding, one a line. */
export class ContentError extends Error {
  constructor(readonly problems: ContentProblem[]) {
    super(problems.map(formatProblem).join('\n'))
    this.name = 'ContentError'
  }
}

/** Runs a reader and gives the mistakes it throws; any other error is a fault of ours and goes on. */
export function attempt<T>(read: () => T): { value?: T; problems: ContentProblem[] } {
  try {
    return { value: read(), problems: [] }
  } catch (error) {
    if (error instanceof ContentError) return { problems: error.problems }
    throw error
  }
}
