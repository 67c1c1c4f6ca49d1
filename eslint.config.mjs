import path from 'node:path';
import prettier from 'eslint-config-prettier';
import tseslint from 'typescript-eslint';

/**
 * The house (docs/architecture.md): each room with the rooms that it may import from. The writing side (collections,
 * announcing, reading) and the answering side (api, portals, site) never meet; `server` joins them.
 */
const ROOMS = {
  domain: [],
  problems: ['domain'],
  words: ['domain'],
  store: ['domain'],
  search: ['words', 'domain'],
  catalogue: ['store', 'domain'],
  reading: ['domain'],
  announcing: ['reading', 'catalogue', 'store', 'domain'],
  site: ['domain'],
  api: ['site', 'problems', 'search', 'catalogue', 'store', 'domain'],
  portals: ['api', 'problems', 'search', 'catalogue', 'store', 'domain'],
  collections: ['announcing', 'problems', 'reading', 'store', 'words', 'domain'],
  app: ['collections'],
  server: ['collections', 'api', 'portals', 'announcing', 'search', 'catalogue', 'words', 'store', 'problems', 'domain'],
};
const ONE_ADAPTER = { regex: '^meilisearch$', message: 'One adapter file knows Meilisearch.' };
const PURE = {
  regex: '^(payload|@payloadcms/.*|next|express|graphql)(/|$)|^node:(?!crypto$)',
  message: 'The domain imports nothing but pure libraries.',
};
const KNOW_PAYLOAD = ['store', 'collections', 'app', 'server'];
const NO_PAYLOAD = { regex: '^(payload|@payloadcms/.*)$', message: `Payload is known in ${KNOW_PAYLOAD.join(', ')} only.` };

const REMEMBERED = {
  selector: "NewExpression[callee.name='WeakMap']",
  message: 'What is derived from a value is remembered by src/domain/values/remembered.ts.',
};

const BY_HAND = 'Statuses stand in src/problems/problemCodes.ts.';
const STATUSES = [
  "CallExpression[callee.property.name='writeHead'] > Literal[value>=400]",
  "Property[key.name='status'] > Literal[value>=400]",
  'CallExpression[callee.name=/^(refus|problem)|Answer$/] > Literal[value>=400]',
].map((selector) => ({ selector, message: BY_HAND }));

/** The same inside the domain: each noun builds on those before it. */
const NOUNS = {
  values: [],
  places: ['values'],
  content: ['values'],
  sealing: ['places', 'content', 'values'],
  catalogue: ['sealing', 'places', 'content', 'values'],
  timeline: ['catalogue', 'sealing', 'places', 'content', 'values'],
  differences: ['catalogue', 'sealing', 'places', 'content', 'values'],
  decision: ['timeline', 'differences', 'catalogue', 'sealing', 'places', 'content', 'values'],
  check: ['decision', 'timeline', 'differences', 'catalogue', 'sealing', 'places', 'content', 'values'],
};

/** An arrow runs from the folder of a file to that of what it imports; both lie in the same tree. */
const arrows = {
  meta: { type: 'problem', schema: [], messages: { refused: '{{from}} may import from: {{allowed}}.' } },
  create(context) {
    const folderOf = (file, tree) => path.relative(path.resolve(import.meta.dirname, tree), file).split(path.sep)[0];
    const hold = (node, tree, allowed) => {
      const from = folderOf(context.filename, tree);
      const to = folderOf(path.resolve(path.dirname(context.filename), node.source.value), tree);
      if (!allowed[from] || !allowed[to] || from === to || allowed[from].includes(to)) return;
      context.report({ node, messageId: 'refused', data: { from: `${tree}/${from}`, allowed: allowed[from].join(', ') || 'nothing' } });
    };
    const look = (node) => {
      if (typeof node.source?.value !== 'string' || !node.source.value.startsWith('.')) return;
      hold(node, 'src', ROOMS);
      hold(node, 'src/domain', NOUNS);
    };
    return { ImportDeclaration: look, ImportExpression: look, ExportNamedDeclaration: look, ExportAllDeclaration: look };
  },
};

export default tseslint.config(
  {
    ignores: [
      'node_modules/',
      '.next/',
      '.data/',
      'dist/',
      'coverage/',
      'next-env.d.ts',
      'src/app/**/importMap.js',
      'src/collections/payloadTypes.ts',
      'src/collections/storage/sqlite/migrations/',
    ],
  },
  ...tseslint.configs.recommended,
  prettier,
  // No file excepts itself by a comment.
  { linterOptions: { noInlineConfig: true } },
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
    files: ['src/**/*.{ts,tsx}'],
    ignores: ['src/domain/**', 'src/problems/problemCodes.ts'],
    rules: { 'no-restricted-syntax': ['error', REMEMBERED, ...STATUSES] },
  },
  {
    // The law: pure functions and plain types, without I/O, clock or framework.
    files: ['src/domain/**/*.ts'],
    ignores: ['src/domain/values/remembered.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        REMEMBERED,
        { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'Today is an argument.' },
        { selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']", message: 'Now is an argument.' },
      ],
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    plugins: { house: { rules: { arrows } } },
    rules: { 'house/arrows': 'error', 'no-restricted-imports': ['error', { patterns: [ONE_ADAPTER] }] },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    ignores: KNOW_PAYLOAD.map((name) => `src/${name}/**`),
    rules: { 'no-restricted-imports': ['error', { patterns: [ONE_ADAPTER, NO_PAYLOAD] }] },
  },
  { files: ['src/domain/**/*.ts'], rules: { 'no-restricted-imports': ['error', { patterns: [PURE] }] } },
  {
    // Only the store and the collections go behind the Local API, where hooks do not see what happens.
    files: ['src/**/*.{ts,tsx}'],
    ignores: ['src/store/**', 'src/collections/**', 'src/search/**'],
    rules: { 'no-restricted-properties': ['error', { object: 'payload', property: 'db' }] },
  },
  {
    // The wiring, the commands and the tests print and reach everything.
    files: ['src/server/**', 'scripts/**', 'test/**', '*.config.*', 'payload.config.ts'],
    rules: { 'no-console': 'off', 'no-restricted-properties': 'off' },
  },
  {
    // No promise is left alone, and no case of a closed list is forgotten. These rules need types.
    files: ['src/**/*.{ts,tsx}', 'scripts/**/*.ts'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
    },
  },
  {
    files: ['src/**/*.{ts,tsx}', 'scripts/**/*.{ts,mjs}'],
    rules: {
      complexity: ['error', 15],
      'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
    },
  },
);
