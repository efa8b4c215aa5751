import type { NextConfig } from 'next'
import { basePath } from './lib/site'

// Next reports usage to its makers unless told otherwise; a help center sends nothing anywhere.
process.env.NEXT_TELEMETRY_DISABLED = '1'

/** A static export: every page is a file, any host will do. The settings, or BASE_PATH, say where a copy lives. */
export default {
  output: 'export',
  trailingSlash: true,
  basePath: basePath || undefined,
  reactStrictMode: true,
  poweredByHeader: false,
  turbopack: { root: import.meta.dirname },
  experimental: { globalNotFound: true },
} satisfies NextConfig
