import { availableParallelism } from 'node:os'
import type { NextConfig } from 'next'
import { basePath } from './lib/site'
import { sourceId } from './scripts/source-id.mjs'

// Next reports usage to its makers unless told otherwise; a help center sends nothing anywhere.
process.env.NEXT_TELEMETRY_DISABLED = '1'

/** A static export: every page is a file, any host will do. The settings, or BASE_PATH, say where a copy lives. */
export default {
  output: 'export',
  trailingSlash: true,
  basePath: basePath || undefined,
  reactStrictMode: true,
  poweredByHeader: false,
  // The framework's own is random, and would change every page with each build.
  generateBuildId: () => sourceId(basePath),
  // scripts/build.mjs checks them before, while the bundler holds no memory.
  typescript: { ignoreBuildErrors: true },
  // Positions in messages about failed pages are not worth a process's memory for the maps.
  enablePrerenderSourceMaps: false,
  // No page of an export is asked for twice, so none is kept in memory.
  cacheMaxMemorySize: 0,
  turbopack: { root: import.meta.dirname },
  experimental: {
    globalNotFound: true,
    // Pages are made by one process a core; the framework would leave one core idle.
    cpus: availableParallelism(),
    // A build begins without `.next`, so a cache of the bundler would be written for nobody.
    turbopackFileSystemCacheForBuild: false,
  },
} satisfies NextConfig
