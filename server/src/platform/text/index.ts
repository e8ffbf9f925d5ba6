export { bigrams, hanRuns, latinRuns, letterToken, normaliseText, readings } from './search-text';
