/** Never shown: unknown addresses get app/global-not-found.tsx. It keeps the framework's own page out of every document. */
export default function NotFound() {
  return null
}
