const WEB = 'web/src/features/chains';

/** Scenarios: what is supposed, what it is reckoned on, and what is kept of it. */
export const WHAT_IF_RULES = [
  {
    rule: 'What is tried on one chain never reaches another',
    file: `${WEB}/composables/useWhatIf.ts`,
    find: 'current.value = start(code);',
    put: "if (code === '') current.value = start(code);",
    proof: ['unit', 'pages/ChainMapPage.what-if'],
  },
];
