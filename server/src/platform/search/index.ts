export { entriesSought } from './entries-sought';
export { INDEX_SEARCH_QUEUE, type IndexedRecords, SearchIndex } from './search-index';
export { SearchEntry } from './search-entry.entity';
export { searchMatch, searchPrefix } from './search-match';
export { type SearchHit, type SearchSource, SearchSources } from './search-sources';
export { searchWords } from './search-words';
export { newestOf, type Way } from './newest-of';
export { SORT_WORDS_IN_QUEUE, SortingIn } from './sorting-in';
