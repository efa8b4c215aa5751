'use client'

import { type RefObject, useEffect, useRef } from 'react'

/**
 * Takes over what a reader did in a field before its script came.
 * @param adopt gets the text in the field, '' when the field was only entered
 * @returns the ref of the field
 */
export function useTypedEarly<Field extends HTMLInputElement | HTMLTextAreaElement>(
  adopt: (text: string) => void,
): RefObject<Field | null> {
  const field = useRef<Field>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the script comes
  useEffect(() => {
    const { current } = field
    if (current && (current.value || current === document.activeElement)) adopt(current.value)
  }, [])
  return field
}
