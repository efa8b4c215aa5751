'use client'

import { useSyncExternalStore } from 'react'

const never = () => () => {}

/** False while the page is built and on the first drawing, true from then on: for what only a browser knows. */
export const useInBrowser = () =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
