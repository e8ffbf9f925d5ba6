import { dayOf, timeOf } from '../../platform/calendar';
import { type Sheet, sheetOf } from '../../platform/spreadsheet';
import type { VisitDto } from './visit.dto';
import { VISIT_WORDS, type VisitLanguage } from './visit.words';

interface Told {
  language: VisitLanguage;
  /** A line above the headings: who took it away and when. */
  note: string;
}

type Words = (typeof VISIT_WORDS)[VisitLanguage];
type Columns = Parameters<typeof sheetOf<VisitDto>>[0]['columns'];

/** Visits as a sheet: names and sentences, no ids and no codes. */
export function visitSheet(rows: AsyncIterable<VisitDto>, { language, note }: Told): Sheet {
  const words = VISIT_WORDS[language];
  const columns = [...whoColumns(words), ...whatColumns(words), ...aboutColumns(words, language)];
  return sheetOf<VisitDto>({ name: words.title, note, rows, columns });
}

function whoColumns({ columns, kinds, leaders, comma }: Words): Columns {
  /** Those who were named one by one, and whatever was written down in a line. */
  const people = ({ people: all }: VisitDto, side: 'ours' | 'theirs', line: string) =>
    [
      ...all.filter((person) => person.side === side).map(({ name, post }) => `${name} ${post}`.trim()),
      ...(line ? [line] : []),
    ].join(comma);
  return [
    { header: columns.at, width: 18, value: ({ startedAt: at }) => `${dayOf(at)} ${timeOf(at)}` },
    { header: columns.kind, width: 12, value: ({ kind }) => kinds[kind] },
    { header: columns.firm, width: 32, value: ({ enterprise }) => enterprise.name },
    {
      header: columns.firms,
      width: 32,
      value: ({ firms }) => firms.map(({ enterprise }) => enterprise.name).join(comma),
    },
    { header: columns.place, width: 20, value: ({ place }) => place },
    { header: columns.ours, width: 24, value: (visit) => people(visit, 'ours', visit.ourPeople) },
    { header: columns.theirs, width: 24, value: (visit) => people(visit, 'theirs', visit.theirPeople) },
    {
      header: columns.leader,
      width: 12,
      value: ({ leaderLevel }) => (leaderLevel ? leaders[leaderLevel] : null),
    },
  ];
}

function whatColumns({ columns, topics, comma }: Words): Columns {
  return [
    {
      header: columns.topics,
      width: 20,
      value: (visit) => visit.topics.map((topic) => topics[topic]).join(comma),
    },
    { header: columns.summary, width: 60, value: ({ summary }) => summary },
    { header: columns.demands, width: 40, value: ({ demands }) => demands },
    {
      header: columns.promises,
      width: 40,
      value: ({ commitments }) =>
        commitments.map(({ text, dueOn }) => [text, dueOn].filter(Boolean).join(' ')).join('\n'),
    },
    { header: columns.nextStep, width: 24, value: ({ nextStep }) => nextStep },
    { header: columns.nextStepOn, kind: 'day', value: ({ nextStepOn }) => nextStepOn },
  ];
}

function aboutColumns({ columns, comma }: Words, language: VisitLanguage): Columns {
  return [
    { header: columns.lead, width: 28, value: ({ lead }) => lead?.title ?? null },
    { header: columns.project, width: 28, value: ({ project }) => project?.name ?? null },
    {
      header: columns.nodes,
      width: 24,
      value: ({ nodes }) => nodes.map((node) => (language === 'en' ? node.nameEn : node.nameZh)).join(comma),
    },
    {
      header: columns.anchors,
      width: 24,
      value: ({ anchors }) => anchors.map(({ name }) => name).join(comma),
    },
    { header: columns.author, width: 12, value: ({ author }) => author.name },
  ];
}
