import { LEVELS } from './feature-levels.mjs';

/**
 * Direction of imports, as dependency-cruiser reads it. Paths start at the root of the repository, so the same
 * rules run over a made-up tree when we prove that each of them refuses something.
 */

const SPEC = '\\.spec\\.ts$|/testing/';
const FEATURE = 'src/features/([^/]+)/';

function upward(side) {
  return LEVELS.slice(0, -1).map((feature, index) => ({
    name: `${side}-levels`,
    comment: 'A feature imports features of a lower level only; whoever is higher listens to facts.',
    from: { path: `^${side}/src/features/${feature}/` },
    to: { path: `^${side}/src/features/(${LEVELS.slice(index + 1).join('|')})/` },
  }));
}

const doors = ['server', 'web'].map((side) => ({
  name: `${side}-feature-door`,
  comment: 'Another feature is reached through its index.ts only.',
  from: { path: `^${side}/${FEATURE}` },
  to: {
    path: `^${side}/src/features/`,
    pathNot: [`^${side}/src/features/$1/`, '^[^/]+/src/features/[^/]+/index\\.ts$'],
  },
}));

const outsideDoors = {
  name: 'feature-door-from-outside',
  comment: 'Whatever is no feature reaches one through its index.ts; the web shell also takes routes.',
  from: { path: '^(server|web|seeds|tests)/', pathNot: ['/src/features/', SPEC] },
  to: {
    path: '/src/features/[^/]+/',
    pathNot: ['/src/features/[^/]+/index\\.ts$', '^web/src/features/[^/]+/routes\\.ts$'],
  },
};

const ownDoor = {
  name: 'no-way-out-of-the-own-door',
  comment: 'Inside a feature import the file itself, not the index.ts others use.',
  from: { path: `^(server|web)/${FEATURE}`, pathNot: SPEC },
  to: { path: '^$1/src/features/$2/index\\.ts$' },
};

const server = [
  {
    name: 'platform-knows-no-feature',
    comment: 'Platform stands on config and contracts and holds no business words.',
    from: { path: '^server/src/platform/', pathNot: SPEC },
    to: { path: '^(server/src|seeds|web|tests)/', pathNot: '^server/src/(platform|config)/' },
  },
  {
    name: 'config-stands-alone',
    comment: 'Configuration imports nothing of ours but contracts.',
    from: { path: '^server/src/config/', pathNot: SPEC },
    to: { path: '^(server/src|seeds|web|tests)/', pathNot: '^server/src/config/' },
  },
  {
    name: 'features-stand-on-platform',
    comment:
      'A feature imports platform, config, contracts and lower features, never the application around it.',
    from: { path: '^server/src/features/', pathNot: SPEC },
    to: { path: '^server/src/', pathNot: '^server/src/(features|platform|config)/' },
  },
  {
    name: 'contracts-import-nothing',
    comment: 'The words both sides share have no dependencies at all.',
    from: { path: '^server/contracts/src/' },
    to: { pathNot: '^server/contracts/src/' },
  },
  {
    name: 'server-stands-alone',
    comment: 'The server knows neither seeds nor web nor tests.',
    from: { path: '^server/src/' },
    to: { path: '^(seeds|web|tests)/' },
  },
  {
    name: 'testing-stays-out-of-the-product',
    comment: 'Fakes and specs are never part of what is built.',
    from: { path: '^(server|seeds|web)/', pathNot: SPEC },
    to: { path: SPEC },
  },
  {
    name: 'product-needs-no-dev-dependency',
    comment: 'What is built runs on `dependencies` alone.',
    from: { path: '^(server|seeds)/src/', pathNot: SPEC },
    to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
  },
];

const around = [
  {
    name: 'seeds-use-the-door',
    comment: 'Seeds load through what @lianzhao/server exports, as any other caller.',
    from: { path: '^seeds/src/' },
    to: { path: '^(web|tests|server)/', pathNot: ['^server/src/index\\.ts$', '^server/contracts/src/'] },
  },
  {
    name: 'tests-use-the-door',
    comment: 'Tests see the product from outside: its index, its launcher, the contracts and the seeds.',
    from: { path: '^tests/' },
    to: {
      path: '^(server|seeds|web)/',
      pathNot: [
        '^server/src/index\\.ts$',
        '^server/src/launcher/index\\.ts$',
        '^server/contracts/src/',
        '^seeds/src/index\\.ts$',
        '^server/(bin/(bootstrap|openapi)|jest\\.preset)\\.mjs$',
        // Types only: what the product says its answers look like.
        '^web/src/api/schema\\.d\\.ts$',
      ],
    },
  },
];

const web = [
  {
    name: 'web-app-is-imported-by-nobody',
    comment: 'The shell imports features; nothing imports the shell but main.ts.',
    from: { path: '^web/src/', pathNot: ['^web/src/app/', '^web/src/(main\\.ts|App\\.vue)$', SPEC] },
    to: { path: '^web/src/app/' },
  },
  {
    name: 'web-ui-imports-nothing-of-ours',
    comment: 'The design system has no business words and fetches nothing.',
    from: { path: '^web/src/ui/', pathNot: SPEC },
    to: { path: '^(web/src|server)/', pathNot: '^(web/src/ui|server/contracts/src)/' },
  },
  {
    name: 'web-ground-knows-no-feature',
    comment: 'shared and api know no feature and no widget.',
    from: { path: '^web/src/(shared|api)/', pathNot: SPEC },
    to: { path: '^web/src/(features|app|ui)/' },
  },
  {
    name: 'web-knows-only-contracts',
    comment: 'The web shares words with the server through contracts and shapes through the generated types.',
    from: { path: '^web/' },
    to: { path: '^(server|seeds|tests)/', pathNot: '^server/contracts/src/' },
  },
];

const everywhere = [
  {
    name: 'no-cycles',
    comment: 'Circular imports fail. Types leave no import behind and do not count.',
    from: {},
    to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
  },
  {
    name: 'everything-resolves',
    comment: 'An import that leads nowhere, or to a package no package.json names.',
    from: {},
    to: { couldNotResolve: true, pathNot: '^vite/client$' },
  },
  {
    name: 'packages-are-declared',
    comment: 'A package that is used stands in the package.json of the project that uses it.',
    from: {},
    to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
  },
];

export default {
  forbidden: [
    ...doors,
    outsideDoors,
    ownDoor,
    ...upward('server'),
    ...upward('web'),
    ...server,
    ...around,
    ...web,
    ...everywhere,
  ].map((rule) => ({ severity: 'error', ...rule })),
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|reports)/' },
    tsPreCompilationDeps: true,
    combinedDependencies: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default'],
    },
  },
};
