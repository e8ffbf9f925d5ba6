import { dayOf, timeOf } from '../../platform/calendar';
import { type Sheet, sheetOf } from '../../platform/spreadsheet';
import type { TimelineEntryDto } from './timeline.dto';
import { type ExportLanguage, TIMELINE_WORDS } from './timeline.words';

interface Told {
  language: ExportLanguage;
  /** Names of the stages, which are data of the zone's template. */
  stages: ReadonlyMap<string, string>;
  /** A line above the headings: who took it away and when. */
  note: string;
}

/** A timeline as a sheet, the latest first: names and sentences, no ids and no codes. */
export function timelineSheet(
  rows: AsyncIterable<TimelineEntryDto>,
  { language, stages, note }: Told,
): Sheet {
  const words = TIMELINE_WORDS[language];
  const { columns, kinds } = words;
  return sheetOf<TimelineEntryDto>({
    name: words.timeline,
    note,
    rows,
    columns: [
      { header: columns.at, width: 18, value: ({ at }) => `${dayOf(at)} ${timeOf(at)}` },
      { header: columns.kind, width: 10, value: ({ kind }) => kinds[kind] },
      { header: columns.act, width: 14, value: (entry) => actOf(entry, words, stages) },
      { header: columns.text, width: 60, value: (entry) => textOf(entry, words) },
      { header: columns.note, width: 40, value: ({ params }) => noteOf(params) },
      { header: columns.actor, width: 12, value: ({ actor }) => actor?.name ?? null },
    ],
  });
}

type Words = (typeof TIMELINE_WORDS)[ExportLanguage];

function actOf({ kind, act, params }: TimelineEntryDto, words: Words, stages: Told['stages']): string {
  const known: Record<string, string> = { ...words.acts, ...words.visits };
  const to = params.to ?? '';
  if (kind === 'project' && to) return stages.get(to) ?? to;
  if (kind === 'lead' && to) return (words.leads as Record<string, string>)[to] ?? to;
  return known[act] ?? '';
}

function textOf({ kind, text, params }: TimelineEntryDto, { report }: Words): string {
  return kind === 'task' && params.taskKind === 'report' ? `${report} ${text}`.trim() : text;
}

function noteOf({ reason, evidence, nextStep, outcome, assignee }: TimelineEntryDto['params']): string {
  return [reason, evidence, nextStep, outcome, assignee].filter(Boolean).join(' ');
}
