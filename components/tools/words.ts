import type words from '@/content/en/tools.json'

/** Texts of the tools' own parts. The default language's file is the shape that all others must have. */
export type ToolWords = typeof words
