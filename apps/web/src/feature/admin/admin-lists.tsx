import { useQuery } from '@apollo/client/react';
import { EmptyState, FilterLine, PageTable, Sheet, TextInput } from '@lianxi/web-ui';
import { useDeferredValue, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AdministrationQuery } from '../../gql/graphql';
import { ExportMenu } from '../../ui/export-menu';
import { QueryError } from '../../ui/query-error';
import { useTableLabels } from '../../ui/use-labels';
import { AdminUnitsDocument } from './admin.query';

const PAGE = 50;

export function MeetingList({ meetings }: { meetings: AdministrationQuery['allJointMeetings'] }) {
  const { t } = useTranslation();
  return (
    <Sheet strong title={t('administration.meetings')} note={String(meetings.length)} tools={meetings.length === 0 ? undefined : <ExportMenu quiet list="joint-meetings" />}>
      <PageTable
        label={t('administration.meetings')}
        rows={meetings}
        rowKey={(row) => row.id}
        labels={useTableLabels()}
        empty={<EmptyState fact={t('administration.meetingsEmpty')} next={t('administration.meetingsEmptyNext')} />}
        columns={[
          { key: 'name', head: t('administration.name'), phone: 'title', render: (row) => row.name },
          { key: 'code', head: t('administration.code'), render: (row) => row.code },
          { key: 'level', head: t('administration.level'), render: (row) => t(`words.level.${row.level}`) },
        ]}
      />
    </Sheet>
  );
}

/** The whole register of units, without any business figures. */
export function AdminUnitList() {
  const { t } = useTranslation();
  const [text, setText] = useState('');
  const [offset, setOffset] = useState(0);
  const wanted = useDeferredValue(text);
  const { data, previousData, loading, error, refetch } = useQuery(AdminUnitsDocument, { variables: { text: wanted === '' ? null : wanted, page: { limit: PAGE, offset } } });
  const page = (data ?? previousData)?.allUnits;
  const handleText = (value: string) => {
    setText(value);
    setOffset(0);
  };
  return (
    <Sheet title={t('administration.units')} note={page === undefined ? undefined : String(page.total)}>
      <FilterLine label={t('administration.units')}>
        <TextInput type="search" aria-label={t('administration.search')} placeholder={t('administration.search')} value={text} onChange={(event) => handleText(event.target.value)} />
      </FilterLine>
      <PageTable
        label={t('administration.units')}
        rows={page?.items ?? []}
        rowKey={(row) => row.id}
        labels={useTableLabels()}
        loading={loading}
        error={error === undefined ? undefined : <QueryError error={error} what={t('administration.failed')} onRetry={() => void refetch()} />}
        empty={<EmptyState fact={t('administration.unitsEmpty')} next={t('administration.unitsEmptyNext')} />}
        page={page === undefined ? undefined : { limit: PAGE, offset, total: page.total }}
        onPage={setOffset}
        footer={<ExportMenu quiet list="unit-register" filter={{ text: wanted }} />}
        columns={[
          { key: 'name', head: t('administration.name'), phone: 'title', render: (row) => row.name },
          { key: 'place', head: t('administration.place'), render: (row) => row.jurisdictionName },
          { key: 'kind', head: t('administration.kind'), render: (row) => t(`words.unitKind.${row.kind}`) },
          { key: 'level', head: t('administration.level'), render: (row) => t(`words.level.${row.level}`) },
        ]}
      />
    </Sheet>
  );
}
