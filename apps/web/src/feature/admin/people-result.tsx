import { peopleColumns } from '@lianxi/domain';
import { Button, LightShape, PageTable, Tag, type Column } from '@lianxi/web-ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ImportPeopleMutation } from '../../gql/graphql';
import { saveText, toCsv } from '../../ui/csv';
import { useLeaveGuard } from '../../ui/use-leave-guard';
import { useTableLabels } from '../../ui/use-labels';
import { useReason } from '../../ui/use-reason';

export type PeopleImported = ImportPeopleMutation['importPeople'];
type Row = PeopleImported['rows'][number];

const PAGE = 20;
const OUTCOMES = ['account_made', 'account_kept', 'there', 'refused'] as const;

export interface PeopleResultProps {
  fileName: string;
  result: PeopleImported;
  done: boolean;
  busy: boolean;
  onTake: () => void;
}

/** What would come, or came, of each line; refused ones first. First passwords are had once, as a file. */
export function PeopleResult({ fileName, result, done, busy, onTake }: PeopleResultProps) {
  const { t } = useTranslation();
  const [offset, setOffset] = useState(0);
  const labels = useTableLabels();
  const rows = [...result.rows].sort((one, other) => OUTCOMES.indexOf(other.outcome) - OUTCOMES.indexOf(one.outcome) || one.row - other.row);
  const counts = OUTCOMES.map((outcome) => ({ outcome, count: rows.filter((row) => row.outcome === outcome).length })).filter(({ count }) => count > 0);
  const news = rows.filter(({ outcome }) => outcome === 'account_made' || outcome === 'account_kept').length;
  return (
    <section className="admin-people" aria-label={t('administration.people.result')}>
      <p>
        <b>{fileName}</b> {counts.map(({ outcome, count }) => t(`administration.people.count.${done ? 'done' : 'would'}.${outcome}`, { count })).join(t('administration.people.comma'))}
      </p>
      {done ? <FirstPasswords result={result} /> : null}
      {done || news === 0 ? null : (
        <Button kind="primary" disabled={busy} onClick={onTake}>
          {t('administration.people.take', { count: news })}
        </Button>
      )}
      <PageTable
        label={t('administration.people.result')}
        rows={rows.slice(offset, offset + PAGE)}
        rowKey={(row) => String(row.row)}
        labels={labels}
        empty={null}
        page={{ limit: PAGE, offset, total: rows.length }}
        onPage={setOffset}
        columns={useColumns(done)}
      />
    </section>
  );
}

function FirstPasswords({ result }: { result: PeopleImported }) {
  const { t } = useTranslation();
  const [saved, setSaved] = useState(false);
  useLeaveGuard(result.accounts.length > 0 && !saved, t('administration.people.leave'));
  if (result.accounts.length === 0) return null;
  const handleSave = () => {
    const head = [t('administration.unit'), t('administration.person'), t('administration.account'), t('administration.oneTime')];
    const lines = result.accounts.map(({ accountName, password }) => {
      const row = result.rows.find((each) => each.accountName === accountName && each.outcome === 'account_made');
      return [row?.unitName ?? '', row?.personName ?? '', accountName, password];
    });
    saveText(`${t('administration.people.passwords')}.csv`, toCsv(head, lines));
    setSaved(true);
  };
  return (
    <div className="lx-row" role="status">
      <Button kind={saved ? undefined : 'primary'} onClick={handleSave}>
        {t('administration.people.savePasswords', { count: result.accounts.length })}
      </Button>
      <span>{t('administration.people.passwordsNote')}</span>
    </div>
  );
}

function useColumns(done: boolean): readonly Column<Row>[] {
  const { t } = useTranslation();
  return [
    { key: 'row', head: t('ledger.row'), align: 'right', nowrap: true, phone: 'hide', render: (row) => row.row },
    { key: 'unit', head: t('administration.unit'), phone: 'title', render: (row) => row.unitName ?? t('administration.people.line', { row: row.row }) },
    { key: 'person', head: t('administration.person'), render: (row) => row.personName ?? '—' },
    { key: 'post', head: t('administration.post'), render: (row) => (row.postTitle == null ? '—' : `${row.postTitle}${row.role == null ? '' : ` · ${t(`words.person.${row.role}`)}`}`) },
    { key: 'account', head: t('administration.account'), render: (row) => row.accountName ?? '—' },
    { key: 'outcome', head: t('administration.people.outcome'), render: (row) => <Outcome row={row} done={done} /> },
  ];
}

function Outcome({ row, done }: { row: Row; done: boolean }) {
  const { t, i18n } = useTranslation();
  const reasonOf = useReason();
  if (row.outcome !== 'refused') return <Tag>{t(`administration.people.${done ? 'did' : 'will'}.${row.outcome}`)}</Tag>;
  const headOf = (key: string) => peopleColumns.find((column) => column.key === key)?.label[i18n.language === 'en' ? 'en' : 'zh'] ?? key;
  return (
    <ul className="admin-people-why">
      {row.failures.map((failure) => (
        <li key={`${failure.column ?? ''} ${failure.code}`}>
          <LightShape kind="overdue" /> {failure.column == null ? '' : t('administration.people.column', { head: headOf(failure.column) })}
          {reasonOf(failure)}
        </li>
      ))}
    </ul>
  );
}
