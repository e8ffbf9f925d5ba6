import { dayOf, timeOf } from '../../platform/calendar';
import { type Sheet, sheetOf } from '../../platform/spreadsheet';
import type { VisitDto } from './visit.dto';
import { VISIT_WORDS, type VisitLanguage } from './visit.words';

interface Told {
  language: VisitLanguage;
  /** A line above the headings: who took it away and when. */
  note: string;
}

/** Visits as a sheet: names and sentences, no ids and no codes. */
export function visitSheet(rows: AsyncIterable<VisitDto>, { language, note }: Told): Sheet {
  const { title, columns, kinds, leaders, topics, comma } = VISIT_WORDS[language];
  const names = (items: readonly { name: string }[]) => items.map(({ name }) => name).join(comma);
  /** Those who were named one by one, and whatever was written down in a line. */
  const people = (visit: VisitDto, side: 'ours' | 'theirs', line: string) =>
    [
      ...visit.people
        .filter((person) => person.side === side)
        .map(({ name, post }) => `${name} ${post}`.trim()),
      ...(line ? [line] : []),
    ].join(comma);
  return sheetOf<VisitDto>({
    name: title,
    note,
    rows,
    columns: [
      { header: columns.at, width: 18, value: ({ startedAt: at }) => `${dayOf(at)} ${timeOf(at)}` },
      { header: columns.kind, width: 12, value: ({ kind }) => kinds[kind] },
      { header: columns.firm, width: 32, value: ({ enterprise }) => enterprise.name },
      {
        header: columns.firms,
        width: 32,
        value: ({ firms }) => names(firms.map(({ enterprise }) => enterprise)),
      },
      { header: columns.place, width: 20, value: ({ place }) => place },
      { header: columns.ours, width: 24, value: (visit) => people(visit, 'ours', visit.ourPeople) },
      { header: columns.theirs, width: 24, value: (visit) => people(visit, 'theirs', visit.theirPeople) },
      {
        header: columns.leader,
        width: 12,
        value: ({ leaderLevel }) => (leaderLevel ? leaders[leaderLevel] : null),
      },
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
      { header: columns.lead, width: 28, value: ({ lead }) => lead?.title ?? null },
      { header: columns.project, width: 28, value: ({ project }) => project?.name ?? null },
      {
        header: columns.nodes,
        width: 24,
        value: ({ nodes }) =>
          nodes.map((node) => (language === 'en' ? node.nameEn : node.nameZh)).join(comma),
      },
      { header: columns.anchors, width: 24, value: ({ anchors }) => names(anchors) },
      { header: columns.author, width: 12, value: ({ author }) => author.name },
    ],
  });
}
