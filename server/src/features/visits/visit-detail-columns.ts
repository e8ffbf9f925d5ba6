import type { ExportColumn } from '../../platform/exports';
import type { VisitDto } from './visit.dto';
import { LEADER_WORDS, TOPIC_WORDS } from './visit.words';

type Language = Parameters<ExportColumn<VisitDto>['value']>[1];

const wordIn = (words: { zh: string; en: string }, language: Language) =>
  language === 'en' ? words.en : words.zh;
const listed = (names: readonly string[], language: Language) => names.join(language === 'en' ? ', ' : '、');

/** Those who were named one by one; what was written down in a line stands in a column of its own. */
function peopleOf({ people }: VisitDto, side: 'ours' | 'theirs', language: Language): string {
  const named = people.filter((person) => person.side === side);
  return listed(
    named.map(({ name, post }) => `${name} ${post}`.trim()),
    language,
  );
}

/** What the full form of a visit adds, as columns of its file. */
export const DETAIL_COLUMNS: readonly ExportColumn<VisitDto>[] = [
  {
    ...{ key: 'firms', zh: '同行企业', en: 'Other firms', width: 32 },
    value: ({ firms }, language) =>
      listed(
        firms.map(({ enterprise }) => enterprise.name),
        language,
      ),
  },
  {
    ...{ key: 'theirs', zh: '对方参加', en: 'Took part, theirs', width: 24 },
    value: (visit, language) => peopleOf(visit, 'theirs', language),
  },
  {
    ...{ key: 'ours', zh: '我方参加', en: 'Took part, ours', width: 24 },
    value: (visit, language) => peopleOf(visit, 'ours', language),
  },
  {
    ...{ key: 'leaderLevel', zh: '参加领导级别', en: 'Leader', width: 14 },
    value: ({ leaderLevel }, language) => (leaderLevel ? wordIn(LEADER_WORDS[leaderLevel], language) : null),
  },
  {
    ...{ key: 'topics', zh: '议题', en: 'Topics', width: 20 },
    value: ({ topics }, language) =>
      listed(
        topics.map((topic) => wordIn(TOPIC_WORDS[topic], language)),
        language,
      ),
  },
  {
    ...{ key: 'commitments', zh: '承诺事项', en: 'Promises', width: 40 },
    value: ({ commitments }) =>
      commitments.map(({ text, dueOn }) => [text, dueOn].filter(Boolean).join(' ')).join('\n'),
  },
  {
    ...{ key: 'nodes', zh: '涉及环节', en: 'Nodes', width: 24 },
    value: ({ nodes }, language) =>
      listed(
        nodes.map((node) => (language === 'en' ? node.nameEn : node.nameZh)),
        language,
      ),
  },
  {
    ...{ key: 'anchors', zh: '涉及链主', en: 'Chain leaders', width: 24 },
    value: ({ anchors }, language) =>
      listed(
        anchors.map(({ name }) => name),
        language,
      ),
  },
];
