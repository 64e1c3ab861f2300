import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import globals from 'globals';
import ts from 'typescript-eslint';

export default ts.config(
  { ignores: ['dist', 'dist.*', 'bundle', '.astro', 'node_modules', '.cache'] },
  js.configs.recommended,
  ...ts.configs.strict,
  ...ts.configs.stylistic,
  ...astro.configs.recommended,
  ...astro.configs['jsx-a11y-recommended'],
  { languageOptions: { globals: { ...globals.node, ...globals.browser } } },
  {
    files: ['**/*.ts'],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-unnecessary-condition': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
    },
  },
  {
    rules: {
      '@typescript-eslint/consistent-type-definitions': 'off',
      '@typescript-eslint/consistent-type-imports': 'error',
      // A table that scrolls sideways on a phone is focusable, so that the keyboard can scroll it.
      'astro/jsx-a11y/no-noninteractive-tabindex': 'off',
    },
  },
  // Astro reads App.Locals from the global namespace.
  { files: ['src/env.d.ts'], rules: { '@typescript-eslint/no-namespace': 'off' } },
  { files: ['public/*.js'], languageOptions: { sourceType: 'script' }, rules: { 'no-var': 'off' } },
);
