/// <reference types="vite/types/importMeta.d.ts" />
// The tests of the house read files, they do not import them. These lazy imports, never called, tell `vitest --changed`
// that any source file concerns them.
void import.meta.glob(['../../src/**/*.{ts,tsx}', '../../seed/**/*.ts', '!**/*.test.*', '../../scripts/*.ts'])
