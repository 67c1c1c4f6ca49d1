import tseslint from 'typescript-eslint';

/** Who may import whom: the layers of docs/architecture.md. */
const MODULES = ['catalogue', 'announcing', 'search', 'api', 'site', 'collections', 'app'];
const layer = (folder, allowed) => ({
  files: [`src/${folder}/**/*.{ts,tsx}`],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          {
            regex: `^(\\.\\./)+(${MODULES.filter((name) => name !== folder && !allowed.includes(name)).join('|')})/`,
            message: `src/${folder} may import from: domain${allowed.map((name) => `, ${name}`).join('')}.`,
          },
          ...(MAY_IMPORT_PAYLOAD.includes(folder) ? [] : [{ regex: '^(payload|@payloadcms/.*)$', message: 'Only storage knows Payload.' }]),
          { regex: '^meilisearch$', message: 'One adapter file knows Meilisearch.' },
        ],
      },
    ],
  },
});
const MAY_IMPORT_PAYLOAD = ['collections', 'app', 'announcing', 'catalogue'];

export default tseslint.config(
  { ignores: ['node_modules/', '.next/', '.data/', 'dist/', 'coverage/', 'next-env.d.ts', 'src/app/**/importMap.js', 'src/collections/payloadTypes.ts', 'src/collections/storage/sqlite/migrations/'] },
  ...tseslint.configs.recommended,
  {
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'separate-type-imports', prefer: 'type-imports' }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      eqeqeq: 'error',
      'no-console': 'error',
    },
  },
  {
    // The law: pure functions and plain types, without I/O, clock or framework.
    files: ['src/domain/**/*.ts'],
    rules: {
      'no-restricted-imports': ['error', { patterns: [{ regex: `^(\\.\\./)+(${MODULES.join('|')})/|^(payload|next|express|graphql)|^node:(?!crypto$)`, message: 'The domain imports nothing but pure libraries.' }] }],
      'no-restricted-syntax': [
        'error',
        { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'Today is an argument.' },
        { selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']", message: 'Now is an argument.' },
      ],
    },
  },
  layer('catalogue', []),
  layer('search', []),
  layer('announcing', ['catalogue']),
  layer('collections', ['announcing', 'search']),
  layer('site', ['catalogue', 'search']),
  layer('api', ['catalogue', 'search', 'site']),
  {
    // Only storage's own two files go behind the Local API, where hooks do not see what happens.
    files: ['src/**/*.{ts,tsx}'],
    ignores: ['src/store/**', 'src/store/logReader.ts', 'src/collections/**', 'src/search/**'],
    rules: { 'no-restricted-properties': ['error', { object: 'payload', property: 'db' }] },
  },
  {
    // The wiring knows concrete adapters; commands and tests print and reach everything.
    files: ['src/server/server.ts', 'src/server/openCatalogue.ts', 'src/server/announceSample.ts', 'src/server/keepEditorsList.ts', 'src/server/main.ts', 'src/server/admin/**', 'scripts/**', 'test/**', '*.config.*', 'payload.config.ts'],
    rules: { 'no-restricted-imports': 'off', 'no-console': 'off', 'no-restricted-properties': 'off' },
  },
);
