import { existsSync } from 'node:fs'
import { contentPath } from './root'
import { prepareSchema, prepareWordsSchema } from './schema/prepare'
import { readYaml } from './yaml'

export const prepareFile = () => contentPath('prepare.yaml')
export const prepareWordsFile = (locale: string) => contentPath(locale, 'prepare.yaml')

/** True unless an owner took the plan away. */
export const hasPrepare = () => existsSync(prepareFile())

/** The rules of the plan. @throws ContentError */
export const loadPrepareRules = () => readYaml(prepareFile(), prepareSchema)

/** The words of the plan in a language. @throws ContentError */
export const loadPrepareWords = (locale: string) => readYaml(prepareWordsFile(locale), prepareWordsSchema)
