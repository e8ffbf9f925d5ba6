import js from '@eslint/js';
import globals from 'globals';
import ts from 'typescript-eslint';
import vue from 'eslint-plugin-vue';
import a11y from 'eslint-plugin-vuejs-accessibility';

const noEnum = {
  selector: 'TSEnumDeclaration',
  message: 'Use a const array and a union of its members instead of an enum.',
};
const noRawSql = {
  selector:
    'CallExpression[callee.property.name=/^(orderBy|addOrderBy|groupBy|addGroupBy|where|andWhere|orWhere)$/] > TemplateLiteral[expressions.length>0]',
  message:
    'Do not build SQL from template strings: pass parameters, or take the column from an allow-list constant.',
};

const FUNCTIONS =
  ':matches(FunctionDeclaration, ArrowFunctionExpression, TSDeclareFunction, TSMethodSignature, TSEmptyBodyFunctionExpression, FunctionExpression)';
/** A constructor's parameters are its dependencies, of which one more is allowed; `max-params` cannot tell them apart. */
const tooManyParameters = {
  selector: `:not(MethodDefinition[kind="constructor"]) > ${FUNCTIONS}[params.length>4]`,
  message: 'At most four parameters: put those that belong together into one object.',
};
const tooManyDependencies = {
  selector: 'MethodDefinition[kind="constructor"] > FunctionExpression[params.length>5]',
  message: 'At most five dependencies: this class does more than one thing.',
};
const noDefaultExport = {
  selector: 'ExportDefaultDeclaration',
  message: 'Export by name: whoever imports it must call it the same.',
};

export default ts.config(
  {
    ignores: [
      '**/dist/**',
      'reports/**',
      '*/reports/**',
      '**/.nx/**',
      '**/.data/**',
      'web/src/api/schema.d.ts',
    ],
  },
  js.configs.recommended,
  ...ts.configs.strict,
  ...vue.configs['flat/recommended'],
  ...a11y.configs['flat/recommended'],
  {
    files: ['**/*.{ts,vue}'],
    languageOptions: { parserOptions: { parser: ts.parser, sourceType: 'module' } },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-extraneous-class': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      'no-restricted-syntax': [
        'error',
        noEnum,
        noRawSql,
        tooManyParameters,
        tooManyDependencies,
        noDefaultExport,
      ],
      'max-lines': ['error', { max: 200, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', { max: 40, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    files: ['server/**/*.ts', 'seeds/**/*.ts', 'tests/**/*.ts'],
    languageOptions: {
      globals: globals.node,
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
    },
  },
  {
    files: ['**/*.vue', 'web/**/*.ts'],
    languageOptions: { globals: globals.browser },
    rules: {
      'max-lines-per-function': 'off',
      'no-undef': 'off',
      'vue/multi-word-component-names': 'off',
      'vue/singleline-html-element-content-newline': 'off',
      'vue/max-attributes-per-line': 'off',
      'vue/html-self-closing': 'off',
      'vue/html-indent': 'off',
      'vue/html-closing-bracket-newline': 'off',
      'vue/first-attribute-linebreak': 'off',
      'vue/require-default-prop': 'off',
      'vue/multiline-html-element-content-newline': 'off',
      'vuejs-accessibility/label-has-for': ['error', { required: { some: ['nesting', 'id'] } }],
    },
  },
  // Tools look for their configuration and their hooks under the default name.
  {
    files: ['**/*.vue', '**/*.config.ts', 'tests/support/{start,stop}-*.ts'],
    rules: { 'no-restricted-syntax': ['error', noEnum, noRawSql, tooManyParameters, tooManyDependencies] },
  },
  { files: ['**/*.mjs'], languageOptions: { globals: globals.node } },
  { files: ['**/*.cjs'], languageOptions: { globals: globals.node, sourceType: 'commonjs' } },
  {
    files: ['**/*.spec.ts', 'tests/**/*.ts', '**/migrations/*.ts'],
    rules: {
      'max-lines': ['error', { max: 400, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  // Generated from the entities and then read: one statement a line, as long as the schema is.
  { files: ['**/migrations/*.ts'], rules: { 'max-lines': 'off' } },
  { files: ['**/testing/**'], rules: { '@typescript-eslint/no-non-null-assertion': 'off' } },
);
