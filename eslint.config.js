// Promise rules only: a forgotten await is the one fault that Biome and tsc do not find. All else is Biome's.
import tseslint from 'typescript-eslint'

export default tseslint.config({
  files: ['src/**/*.{ts,tsx}', 'seed/**/*.ts', 'test/**/*.{ts,tsx}', 'scripts/**/*.ts'],
  ignores: ['src/platform/db.generated.ts'],
  languageOptions: {
    parser: tseslint.parser,
    parserOptions: {
      project: ['./tsconfig.json', './src/ui/client/tsconfig.json'],
      tsconfigRootDir: import.meta.dirname,
    },
  },
  linterOptions: { reportUnusedDisableDirectives: 'error' },
  plugins: { '@typescript-eslint': tseslint.plugin },
  rules: {
    '@typescript-eslint/no-floating-promises': 'error',
    '@typescript-eslint/no-misused-promises': 'error',
    '@typescript-eslint/await-thenable': 'error',
  },
})
