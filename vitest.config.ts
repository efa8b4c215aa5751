import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  plugins: [react()],
  resolve: { alias: { '@': import.meta.dirname } },
  test: {
    environment: 'node',
    include: ['tests/**/*.test.{ts,tsx}'],
    // Whole folders of content are read and compiled; a busy machine takes its time.
    testTimeout: 60_000,
    setupFiles: ['tests/setup.ts'],
  },
})
