declare global {
  interface ImportMeta {
    /** Vite's own; here it only has to name files. */
    glob(patterns: readonly string[]): unknown
  }
}

// The tests of the house read files, they do not import them. These lazy imports, never called, tell `vitest --changed`
// that any source file concerns them.
void import.meta.glob(['../../src/**/*.{ts,tsx}', '../../seed/**/*.ts', '!**/*.test.*', '../../scripts/*.ts'])

export {}
