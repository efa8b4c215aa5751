'use client'

import { useCallback, useEffect, useState } from 'react'

type Phone = typeof import('@/lib/tools/phone')

/** Numbering plans of all countries, loaded when the tool is on the screen: too large for any other page. */
export function usePhone(): { phone: Phone | null; failed: boolean; load: () => void } {
  const [phone, setPhone] = useState<Phone | null>(null)
  const [failed, setFailed] = useState(false)
  const load = useCallback(() => {
    setFailed(false)
    import('@/lib/tools/phone').then(setPhone, () => setFailed(true))
  }, [])
  useEffect(load, [load])
  return { phone, failed, load }
}
