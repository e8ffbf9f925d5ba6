export { bigrams, firstOf, hanRuns, latinRuns, letterToken, normaliseText, readings } from './search-text';
export { type Spelling, spellings, syllableTokens, tokensOf } from './syllables';
