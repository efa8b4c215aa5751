'use client'

import dynamic from 'next/dynamic'

/** The list of what the device keeps; one page needs it, so the others do not load it. */
export const KeptHere = dynamic(() => import('./kept-here').then((module) => module.KeptHere))
