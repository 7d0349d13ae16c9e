import { Light, PageTable, Tag, type Column } from '@lianxi/web-ui';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { InstructionListQuery, InstructionState, InstructionSubjectKind } from '../../gql/graphql';
import { useFormat } from '../../ui/format';
import { useTableLabels } from '../../ui/use-labels';

export const INSTRUCTION_PAGE = 50;

export type InstructionRow = InstructionListQuery['instructions']['items'][number];

export interface InstructionTableProps {
  page: InstructionListQuery['instructions'] | undefined;
  loading: boolean;
  error: ReactNode | undefined;
  empty: ReactNode;
  offset: number;
  onPage: (offset: number) => void;
  footer: ReactNode;
}

export function InstructionTable({ page, offset, ...props }: InstructionTableProps) {
  const { t } = useTranslation();
  return (
    <PageTable
      {...props}
      label={t('instruction.list')}
      columns={useColumns()}
      rows={page?.items ?? []}
      rowKey={(row) => row.id}
      labels={useTableLabels()}
      page={page === undefined ? undefined : { limit: INSTRUCTION_PAGE, offset, total: page.total }}
    />
  );
}

function useColumns(): Column<InstructionRow>[] {
  const { t } = useTranslation();
  const format = useFormat();
  return [
    { key: 'title', head: t('instruction.text'), phone: 'title', render: (row) => <Link to={`/instructions/${row.rootId ?? row.id}`}>{row.title}</Link> },
    { key: 'code', head: t('instruction.code'), nowrap: true, phone: 'hide', render: (row) => (row.rootId == null ? row.code : t('instruction.added', { code: row.code })) },
    { key: 'who', head: t('instruction.writer'), render: (row) => [row.postTitle, row.personName].filter(Boolean).join(' ') },
    { key: 'on', head: t('instruction.writtenOn'), nowrap: true, phone: 'hide', render: (row) => format.date(row.writtenOn, { weekday: false }) },
    { key: 'subject', head: t('instruction.subject'), phone: 'hide', render: (row) => <SubjectLink subject={row.subject} /> },
    { key: 'task', head: t('instruction.lead'), phone: 'hide', render: (row) => (row.task == null ? '—' : <Link to={`/tasks/${row.task.id}`}>{row.task.leadUnit?.name ?? row.task.code}</Link>) },
    { key: 'due', head: t('instruction.dueOn'), nowrap: true, render: (row) => format.date(row.dueOn) },
    { key: 'state', head: t('instruction.stateLabel'), nowrap: true, phone: 'plain', render: (row) => <InstructionStanding state={row.state} light={row.light} /> },
  ];
}

/** What it is written on, as a way there. */
export function SubjectLink({ subject }: { subject: { kind: InstructionSubjectKind; id?: string | null; title?: string | null } }) {
  const { t } = useTranslation();
  if (subject.kind === 'nothing') return <>{t('instruction.onNothing')}</>;
  const place = { task: 'tasks', unit: 'units', report_slot: 'reports' }[subject.kind];
  return subject.title == null ? <>{t(`instruction.kind.${subject.kind}`)}</> : <Link to={`/${place}/${subject.id}`}>{subject.title}</Link>;
}

/** While it runs its light, then only where it stands. */
export function InstructionStanding({ state, light }: { state: InstructionState; light: InstructionRow['light'] }) {
  const { t } = useTranslation();
  const running = state === 'waiting' || state === 'assigned';
  return (
    <>
      {running ? <Light kind={light === 'normal' ? 'not_due' : light} label={t(`words.light.${light}`)} /> : null} <Tag>{t(`instruction.state.${state}`)}</Tag>
    </>
  );
}
