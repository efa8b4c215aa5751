import { sourceId } from './scripts/source-id.mjs'

// Next reports usage to its makers unless told otherwise; a help center sends nothing anywhere.
process.env.NEXT_TELEMETRY_DISABLED = '1'

/** A static export: every page is a file, any host will do. `BASE_PATH=/help` builds a copy that lives below a folder. */
export default {
  output: 'export',
  trailingSlash: true,
  basePath: process.env.BASE_PATH || undefined,
  reactStrictMode: true,
  poweredByHeader: false,
  // The framework's own is random, and would change every page with each build.
  generateBuildId: () => sourceId(process.env.BASE_PATH),
  turbopack: { root: import.meta.dirname },
  experimental: { globalNotFound: true },
}
