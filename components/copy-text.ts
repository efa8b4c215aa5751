/**
 * Copies a text.
 * @returns false where the browser forbids it or cannot do it
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return false
  }
}
