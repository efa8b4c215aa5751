import { KeptHere } from '@/components/help/kept-here'
import type { HelpWords } from '@/lib/help/words'
import { basePath } from '@/lib/site'

/** What this device keeps for the site, with ways to save and to forget it; for the page about privacy. */
export function deviceData({ kept, why }: HelpWords) {
  return function DeviceData() {
    return <KeptHere words={kept} reasons={why.reasons} base={basePath} />
  }
}
