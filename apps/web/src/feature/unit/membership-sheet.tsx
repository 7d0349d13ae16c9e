import { useQuery } from '@apollo/client/react';
import { Button, CheckLine, EmptyState, PageTable, Sheet, type Column } from '@lianxi/web-ui';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { MembershipRowFragment } from '../../gql/graphql';
import { ExportMenu } from '../../ui/export-menu';
import { useFormat } from '../../ui/format';
import { QueryError } from '../../ui/query-error';
import { useTableLabels } from '../../ui/use-labels';
import { useViewer } from '../../ui/viewer-context';
import { AddMembersDialog, ChangeLeadDialog, EndMembershipDialog } from './membership-dialogs';
import { MembershipsDocument } from './unit.query';

/** Who belongs from when to when; the secretariat adds, ends and changes the lead. */
export function MembershipSheet({ filters }: { filters: ReactNode }) {
  const { t } = useTranslation();
  const [ended, setEnded] = useState(false);
  const [ending, setEnding] = useState<MembershipRowFragment | null>(null);
  const { data, previousData, loading, error, refetch } = useQuery(MembershipsDocument, { variables: { ended }, fetchPolicy: 'cache-and-network' });
  const rows = (data ?? previousData)?.memberships ?? [];
  return (
    <>
      <Sheet
        strong
        title={t('unit.member.title')}
        note={t('unit.member.note')}
        tools={<>{rows.length === 0 ? null : <ExportMenu quiet list="memberships" filter={{ ended }} />}<MembershipTools /></>}
        footer={<CheckLine label={t('unit.member.showEnded')} checked={ended} onChange={(event) => setEnded(event.target.checked)} />}
      >
        {filters}
        <PageTable
          label={t('unit.member.title')}
          columns={useColumns(setEnding)}
          rows={rows}
          rowKey={(row) => row.id}
          labels={useTableLabels()}
          loading={loading}
          error={error === undefined ? undefined : <QueryError error={error} what={t('unit.failed')} onRetry={() => void refetch()} />}
          empty={<EmptyState fact={t('unit.member.empty')} next={t('unit.member.emptyNext')} />}
        />
      </Sheet>
      {ending === null ? null : <EndMembershipDialog membership={ending} onClose={() => setEnding(null)} />}
    </>
  );
}

function MembershipTools() {
  const { t } = useTranslation();
  const { jointMeeting } = useViewer();
  const [open, setOpen] = useState<'add' | 'lead' | null>(null);
  const can = jointMeeting?.viewerCan ?? [];
  const close = () => setOpen(null);
  return (
    <>
      {can.includes('changeLead') ? (
        <Button size="small" onClick={() => setOpen('lead')}>
          {t('unit.member.lead')}
        </Button>
      ) : null}
      {can.includes('addMember') ? (
        <Button size="small" kind="primary" onClick={() => setOpen('add')}>
          {t('unit.member.add')}
        </Button>
      ) : null}
      {open === 'add' ? <AddMembersDialog onClose={close} /> : null}
      {open === 'lead' ? <ChangeLeadDialog onClose={close} /> : null}
    </>
  );
}

function useColumns(onEnd: (row: MembershipRowFragment) => void): readonly Column<MembershipRowFragment>[] {
  const { t } = useTranslation();
  const format = useFormat();
  const day = (on: string) => format.date(on, { weekday: false });
  return [
    { key: 'unit', head: t('unit.member.unit'), phone: 'title', render: (row) => <Link to={`/units/${row.unit.id}`}>{row.unit.name}</Link> },
    { key: 'role', head: t('unit.member.role'), nowrap: true, render: (row) => t(`words.membership.${row.role}`) },
    { key: 'from', head: t('unit.member.from'), nowrap: true, render: (row) => day(row.fromOn) },
    { key: 'to', head: t('unit.member.to'), nowrap: true, render: (row) => (row.toOn == null ? t('unit.member.open') : day(row.toOn)) },
    { key: 'reason', head: t('unit.member.reason'), render: (row) => row.endReason ?? '—' },
    {
      key: 'verb',
      head: <span className="lx-sr">{t('task.verbHead')}</span>,
      align: 'right',
      phone: 'verb',
      render: (row) =>
        // A lead is changed first, then it may leave.
        row.viewerCan.includes('endMembership') && row.role !== 'lead' ? (
          <Button kind="text" size="small" onClick={() => onEnd(row)}>
            {t('unit.member.end')}
          </Button>
        ) : null,
    },
  ];
}
