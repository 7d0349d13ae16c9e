import { useQuery } from '@apollo/client/react';
import { EmptyState, PageHead, Sheet } from '@lianxi/web-ui';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { FieldListDocument } from '../feature/field/field.query';
import { OutboxList } from '../feature/field/outbox-list';
import { SyncLine } from '../feature/field/sync-line';
import { useFacts, useRecords } from '../feature/field/use-field';
import { useFormat } from '../ui/format';
import { useTitle } from '../ui/use-title';
import { useViewer } from '../ui/viewer-context';
import '../feature/field/field.css';

interface Choice {
  id: string;
  code: string;
  matter: string;
  fromOn: string;
  toOn: string;
}

/** Inspections under way to record in: as the server has them, else those kept on the device. */
function useChoices(accountId: string): { choices: readonly Choice[]; known: boolean } {
  const { data, error } = useQuery(FieldListDocument, { fetchPolicy: 'cache-and-network' });
  const kept = useFacts(accountId);
  if (data !== undefined)
    return { choices: data.inspections.items.filter(({ viewerCan }) => viewerCan.includes('recordVisit')).map(({ id, code, matter, fromOn, toOn }) => ({ id, code, matter, fromOn: fromOn ?? '', toOn: toOn ?? '' })), known: true };
  return { choices: (kept ?? []).map(({ inspectionId, code, matter, fromOn, toOn }) => ({ id: inspectionId, code, matter, fromOn, toOn })), known: error !== undefined && kept !== null };
}

/** 外勤: which inspection to record in, and what of this account is still on the device. */
export function FieldListPage() {
  const { t } = useTranslation();
  const format = useFormat();
  const { viewer } = useViewer();
  const { choices, known } = useChoices(viewer.id);
  const records = useRecords(viewer.id) ?? [];
  useTitle(t('field.title'));
  const plain = (on: string) => format.date(on, { weekday: false });
  return (
    <div className="fl-page">
      <PageHead title={t('field.title')} />
      <SyncLine accountId={viewer.id} records={records} />
      <Sheet padded strong title={t('field.choose')}>
        {choices.length === 0 && known ? <EmptyState fact={t('field.none')} next={t('field.noneNext')} /> : null}
        <ul className="fl-list">
          {choices.map(({ id, code, matter, fromOn, toOn }) => (
            <li key={id}>
              <Link to={`/inspections/${id}/field`}>
                <b>{matter}</b>
                <br />
                <span className="fl-aid">{[code, t('field.days', { from: plain(fromOn), to: plain(toOn) })].join(' · ')}</span>
              </Link>
            </li>
          ))}
        </ul>
      </Sheet>
      <OutboxList records={records} />
    </div>
  );
}
