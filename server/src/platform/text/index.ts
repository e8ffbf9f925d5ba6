export { bigrams, firstOf, hanRuns, latinRuns, letterToken, normaliseText, readings } from './search-text';
