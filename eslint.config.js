import tseslint from 'typescript-eslint';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';

const widgets = ['theme-cards', 'role-explorer', 'self-check', 'model-shift', 'profile', 'team-profile'];
/** Folders of what editors of content use, none of it part of a widget. */
const tools = ['sheet', 'cli', 'studio', 'embed'];

const bannedImports = [
  {
    regex: '/unsafe-(html|svg|mathml)(\\.js)?$',
    message: 'Text is text: content comes from editors, and none of it may become markup.',
  },
  {
    regex: '/style-map(\\.js)?$',
    message: 'A strict content security policy blocks it on first render: use classes or SVG attributes.',
  },
  {
    regex: '^lit/decorators',
    importNames: ['customElement'],
    message: 'A class registers nothing: that is what its .define.ts file is for.',
  },
  {
    regex: '/(stories|test|demo)/',
    message: 'Nothing that is published depends on stories, tests or demo pages.',
  },
];

const bannedSyntax = [
  {
    selector: 'AssignmentExpression[left.property.name=/^(inner|outer)HTML$/]',
    message: 'Text is text, and Trusted Types pages refuse it: render a template or set textContent.',
  },
  {
    selector: 'CallExpression[callee.property.name="insertAdjacentHTML"]',
    message: 'Text is text, and Trusted Types pages refuse it: render a template.',
  },
  {
    selector: 'CallExpression[callee.name="eval"]',
    message: 'A strict content security policy blocks it.',
  },
  {
    selector: 'TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement[value.raw=/\\sstyle=/]',
    message: 'A strict content security policy blocks style attributes: use classes or SVG attributes.',
  },
];

const bannedRegistration = {
  selector: 'CallExpression[callee.object.name="customElements"][callee.property.name="define"]',
  message: 'Only a .define.ts file registers: importing a class must have no side effect.',
};

/** Files that must not import from the folders of these widgets. */
function keepApart(files, folders, message) {
  const pattern = { regex: `/(${folders.join('|')})/`, message };
  return { files, rules: { 'no-restricted-imports': ['error', { patterns: [...bannedImports, pattern] }] } };
}

export default tseslint.config(
  // The types for frameworks, and the pages and apps that try them out, are checked by the compilers of these.
  {
    ignores: [
      'dist/',
      'storybook-static/',
      'node_modules/',
      'bench/beside/',
      'src/frameworks/',
      'test/fixtures/types/',
      'test/consumers/*/',
    ],
  },
  tseslint.configs.recommended,
  {
    files: ['{src,test,stories}/**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // Lit calls asynchronous listeners as gladly as others.
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: false }],
      '@typescript-eslint/dot-notation': ['error', { allowIndexSignaturePropertyAccess: true }],
      eqeqeq: 'error',
    },
  },
  {
    files: ['{src,stories}/**/*.ts'],
    extends: [lit.configs['flat/recommended']],
  },
  {
    files: ['src/**/*.ts'],
    extends: [wc.configs['flat/best-practice'], litA11y.configs.recommended],
    rules: {
      'lit/lifecycle-super': 'error',
      // Attributes and content of a page do not keep to the types: wrong values are checked for.
      '@typescript-eslint/no-unnecessary-condition': 'off',
      // VoiceOver forgets that a list without bullets is a list, unless its role says so.
      'lit-a11y/no-redundant-role': 'off',
      // It does not see listeners that end with their AbortController.
      'wc/require-listener-teardown': 'off',
      'lit/no-classfield-shadowing': 'error',
      'lit/prefer-static-styles': 'error',
      'no-restricted-imports': ['error', { patterns: bannedImports }],
      'no-restricted-syntax': ['error', ...bannedSyntax, bannedRegistration],
    },
  },
  { files: ['src/**/*.define.ts'], rules: { 'no-restricted-syntax': ['error', ...bannedSyntax] } },
  keepApart(
    ['src/{content,shared}/**/*.ts'],
    [...widgets, ...tools],
    'Content and shared code know no widget, and nothing of the tools for editors.',
  ),
  keepApart(
    ['src/sheet/**/*.ts'],
    [...widgets, 'cli', 'studio'],
    'Sheets are read in the browser too, without a widget.',
  ),
  widgets.map((widget) =>
    keepApart(
      [`src/${widget}/**/*.ts`],
      [...widgets.filter((other) => other !== widget), ...tools],
      'A widget stands alone: what two of them need belongs in shared.',
    ),
  ),
  {
    files: ['test/**/*.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          paths: [
            {
              name: '@open-wc/testing',
              importNames: ['waitUntil'],
              message: 'It gives up after one second: use the one of test/support/wait.ts.',
            },
          ],
        },
      ],
      // Chai's assertions are expressions, and its `equal` is typed as a promise for the sake of another plugin.
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/no-floating-promises': [
        'error',
        { allowForKnownSafeCalls: [{ from: 'package', name: 'Equal', package: 'chai' }] },
      ],
      // Tests know what they rendered, and hand over wrong content on purpose.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-explicit-any': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
);
