import { useQuery } from '@apollo/client/react';
import { Button, EmptyState, Sheet } from '@lianxi/web-ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { InspectionDetailQuery } from '../../gql/graphql';
import { QueryError } from '../../ui/query-error';
import { OpenDialog, openable } from './open-dialog';
import { RectificationTable } from './rectification-table';
import { RectificationListDocument } from './rectification.query';
import './rectification.css';

/** On an inspection: what its findings have to be put right by, and opening what is not asked of anybody yet. */
export function InspectionItemsSheet({ inspection, onDone }: { inspection: NonNullable<InspectionDetailQuery['inspection']>; onDone: () => void }) {
  const { t } = useTranslation();
  const [opening, setOpening] = useState(false);
  const { data, loading, error, refetch } = useQuery(RectificationListDocument, { variables: { filter: { inspectionId: inspection.id }, page: { limit: 100, offset: 0 } }, fetchPolicy: 'cache-and-network' });
  const left = openable(inspection).length;
  const may = inspection.findings.some(({ viewerCan }) => viewerCan.includes('openRectification'));
  const page = data?.rectifications;
  if (!may && (page === undefined || page.total === 0)) return null;
  const handleDone = () => {
    setOpening(false);
    void refetch();
    onDone();
  };
  return (
    <Sheet
      title={t('rectification.title')}
      tools={
        <>
          <Link to={`/rectifications?inspection=${inspection.id}`}>{t('rectification.toLedger')}</Link>{' '}
          {left === 0 ? null : (
            <Button size="small" onClick={() => setOpening(true)}>
              {t('words.verb.openRectification')}
            </Button>
          )}
        </>
      }
    >
      <RectificationTable
        view="measures"
        page={page}
        loading={loading}
        error={error === undefined ? undefined : <QueryError error={error} what={t('rectification.failed')} onRetry={() => void refetch()} />}
        empty={<EmptyState fact={t('rectification.noneHere')} next={t('rectification.noneHereNext')} />}
        offset={0}
        onPage={() => undefined}
        footer={undefined}
      />
      {opening ? <OpenDialog inspection={inspection} onClose={() => setOpening(false)} onDone={handleDone} /> : null}
    </Sheet>
  );
}
