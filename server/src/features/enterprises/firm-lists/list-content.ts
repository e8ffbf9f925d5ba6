import type { ListColumns } from './list-columns';

/** What is kept of an uploaded list beside its rows. */
export interface ListContent {
  chain: string;
  sheet: string;
  /** Of the head, from 1. */
  headRow: number;
  titles: string[];
  /** The first few values of each column. */
  samples: string[][];
  rows: number;
  columns: ListColumns;
  /** The columns were chosen for an earlier file with these titles. */
  remembered: boolean;
  /** Codes of nodes a person chose for a word; none means that the word stands for no node. */
  words: Record<string, string[]>;
  /** Codes of nodes a person chose for a row, by its number; of lists from before this was asked there are none. */
  picked?: Record<string, string[]>;
}
