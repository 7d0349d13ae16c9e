import { useQuery } from '@apollo/client/react';
import { Button, Dialog, KeyValues, SkeletonText } from '@lianxi/web-ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { QueryError } from '../../ui/query-error';
import { ComplaintsRecordedTodayDocument } from './complaint.query';

/** 今日回执: what the viewer wrote down today, with its receipts, for a page that was closed before they were read out. */
export function RecordedToday() {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button onClick={() => setOpen(true)}>{t('complaint.record.today')}</Button>
      {open ? <TodayDialog onClose={() => setOpen(false)} /> : null}
    </>
  );
}

function TodayDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(ComplaintsRecordedTodayDocument, { fetchPolicy: 'no-cache' });
  const recorded = data?.complaintsRecordedToday ?? [];
  return (
    <Dialog title={t('complaint.record.today')} note={t('complaint.record.todayNote')} closeLabel={t('kit.close')} onClose={onClose}>
      {error === undefined ? null : <QueryError error={error} what={t('complaint.record.todayFailed')} onRetry={() => void refetch()} />}
      {data === undefined && error === undefined ? <SkeletonText rows={3} /> : null}
      {data !== undefined && recorded.length === 0 ? <p>{t('complaint.record.todayNone')}</p> : null}
      <KeyValues facts={recorded.map(({ id, code, receipt }) => ({ key: id, label: code, value: receipt }))} />
    </Dialog>
  );
}
