import { useMutation, useQuery } from '@apollo/client/react';
import { Button, Field, FormPart, SelectInput, Tag } from '@lianxi/web-ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AgendaProposalsQuery, AgendaSource, MeetingBodyFragment } from '../../gql/graphql';
import { WordsField } from '../../ui/choice-fields';
import { FileList, type FileRow } from '../../ui/file-list';
import { useFormat } from '../../ui/format';
import { VerbDialog } from '../../ui/verb-dialog';
import { SetAgendaDocument } from './meeting.mutation';
import { AgendaProposalsDocument } from './meeting.query';
import type { MeetingDialogProps } from './dialog-props';
import './meeting.css';

interface Row {
  key: string;
  id: string | null;
  title: string;
  source: AgendaSource;
  subjectId: string | null;
  unitId: string;
  note: string;
  files: readonly FileRow[];
}

type Proposal = NonNullable<AgendaProposalsQuery['meeting']>['proposals'][number];

const rowsOf = ({ items }: MeetingBodyFragment): readonly Row[] =>
  items.map(({ id, title, source, subjectId, unitId, note, files }) => ({ key: id, id, title, source, subjectId: subjectId ?? null, unitId: unitId ?? '', note: note ?? '', files }));

/** The rows as they are picked, ordered and written. */
function useRows(meeting: MeetingBodyFragment) {
  const [rows, setRows] = useState(() => rowsOf(meeting));
  const [made, setMade] = useState(0);
  const change = (key: string, next: Partial<Row>) => setRows(rows.map((row) => (row.key === key ? { ...row, ...next } : row)));
  const remove = (key: string) => setRows(rows.filter((row) => row.key !== key));
  const move = (at: number, by: number) => {
    const next = [...rows];
    const [row] = next.splice(at, 1);
    if (row !== undefined) next.splice(at + by, 0, row);
    setRows(next);
  };
  const add = (row: Partial<Row>) => {
    setRows([...rows, { key: `new-${String(made)}`, id: null, title: '', source: 'free', subjectId: null, unitId: '', note: '', files: [], ...row }]);
    setMade(made + 1);
  };
  return { rows, change, remove, move, add };
}

/** 确定议程: taken over from what is stuck, ordered, with who reports and the papers; nothing is typed again. */
export function AgendaDialog({ meeting, onClose, onDone }: MeetingDialogProps) {
  const { t } = useTranslation();
  const { rows, change, remove, move, add } = useRows(meeting);
  const { data } = useQuery(AgendaProposalsDocument, { variables: { id: meeting.id }, fetchPolicy: 'network-only' });
  const [setAgenda] = useMutation(SetAgendaDocument);
  const called = (unitId: string | null | undefined) => (meeting.seats.some((seat) => seat.unitId === unitId) ? (unitId ?? '') : '');
  const proposals = (data?.meeting?.proposals ?? []).filter(({ subjectId }) => !rows.some((row) => row.subjectId === subjectId));
  const items = rows.map(({ id, title, source, subjectId, unitId, note, files }) => ({ id, title, source, subjectId, unitId: unitId === '' ? null : unitId, note: note.trim() === '' ? null : note, fileIds: files.map((file) => file.id) }));
  return (
    <VerbDialog
      title={`${t('words.verb.setAgenda')} · ${meeting.code}`}
      note={t('meeting.agendaNote')}
      verb={t('words.verb.setAgenda')}
      said={t('meeting.said.agenda')}
      complete={rows.every(({ title }) => title.trim() !== '')}
      send={() => setAgenda({ variables: { id: meeting.id, version: meeting.version, items } })}
      onClose={onClose}
      onDone={onDone}
    >
      {(tried) => (
        <>
          <ol className="os-list">
            {rows.map((row, at) => (
              <li key={row.key}>
                <ItemFields row={row} n={at + 1} seats={meeting.seats} tried={tried} onChange={(next) => change(row.key, next)} />
                <ItemOrder n={at + 1} last={at === rows.length - 1} onMove={(by) => move(at, by)} onRemove={() => remove(row.key)} />
              </li>
            ))}
          </ol>
          <Button size="small" onClick={() => add({})}>
            {t('meeting.addItem')}
          </Button>
          <Proposals proposals={proposals} onPick={({ title, source, subjectId, unitId }) => add({ title: title.slice(0, 200), source, subjectId, unitId: called(unitId) })} />
        </>
      )}
    </VerbDialog>
  );
}

function ItemOrder({ n, last, onMove, onRemove }: { n: number; last: boolean; onMove: (by: number) => void; onRemove: () => void }) {
  const { t } = useTranslation();
  return (
    <div className="mt-order">
      <Button kind="text" size="small" disabled={n === 1} aria-label={t('meeting.upOf', { n })} onClick={() => onMove(-1)}>
        {t('meeting.up')}
      </Button>
      <Button kind="text" size="small" disabled={last} aria-label={t('meeting.downOf', { n })} onClick={() => onMove(1)}>
        {t('meeting.down')}
      </Button>
      <Button kind="text" size="small" aria-label={t('meeting.removeOf', { n })} onClick={onRemove}>
        {t('outside.remove')}
      </Button>
    </div>
  );
}

function ItemFields({ row, n, seats, tried, onChange }: { row: Row; n: number; seats: MeetingBodyFragment['seats']; tried: boolean; onChange: (next: Partial<Row>) => void }) {
  const { t } = useTranslation();
  return (
    <>
      <WordsField label={t('meeting.itemOf', { n })} hint={row.source === 'free' ? undefined : t(`meeting.sourceOf.${row.source}`)} value={row.title} error={tried && row.title.trim() === '' ? t('rectification.missing') : undefined} onChange={(title) => onChange({ title })} />
      <Field label={t('meeting.reporterOf', { n })}>
        {(ids) => <SelectInput {...ids} value={row.unitId} options={[{ value: '', label: t('meeting.nobody') }, ...seats.map(({ unitId, unitName }) => ({ value: unitId, label: unitName }))]} onChange={(event) => onChange({ unitId: event.target.value })} />}
      </Field>
      <WordsField label={t('meeting.itemNoteOf', { n })} hint={t('meeting.itemNoteHint')} rows={2} max={2000} value={row.note} onChange={(note) => onChange({ note })} />
      <FileList files={row.files} onChange={(files) => onChange({ files })} />
    </>
  );
}

/** What is stuck and not on the agenda yet, gravest first. */
function Proposals({ proposals, onPick }: { proposals: readonly Proposal[]; onPick: (proposal: Proposal) => void }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <FormPart title={t('meeting.proposals')} note={proposals.length === 0 ? t('meeting.proposalsNone') : t('meeting.proposalsNote', { n: proposals.length })}>
      <ul className="os-list mt-people">
        {proposals.map((proposal) => (
          <li key={proposal.subjectId}>
            <p className="head">
              <Tag>{t(`meeting.sourceOf.${proposal.source}`)}</Tag> <b>{proposal.title.slice(0, 60)}</b>
              <span className="os-note">{[proposal.code, proposal.unitNames, proposal.dueOn == null ? null : t('meeting.dueOn', { date: format.date(proposal.dueOn, { weekday: false }) })].filter(Boolean).join(' · ')}</span>
            </p>
            <Button size="small" aria-label={t('meeting.takeOf', { code: proposal.code })} onClick={() => onPick(proposal)}>
              {t('meeting.take')}
            </Button>
          </li>
        ))}
      </ul>
    </FormPart>
  );
}
