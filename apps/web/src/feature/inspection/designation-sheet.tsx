import { useMutation, useQuery } from '@apollo/client/react';
import { Button, EmptyState, Sheet, SkeletonList, Tag } from '@lianxi/web-ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DesignationBodyFragment } from '../../gql/graphql';
import { useFormat } from '../../ui/format';
import { QueryError } from '../../ui/query-error';
import { ReasonDialog } from '../../ui/reason-dialog';
import { useRun } from '../../ui/use-run';
import { DesignationDialog } from './designation-dialog';
import { EndDesignationDocument } from './inspection.mutation';
import { DesignationListDocument } from './designation.query';

/** 政府指定: by what right inspections are carried out (L1). */
export function DesignationSheet() {
  const { t } = useTranslation();
  const [open, setOpen] = useState<'record' | DesignationBodyFragment | null>(null);
  const { data, loading, error, refetch } = useQuery(DesignationListDocument, { fetchPolicy: 'cache-and-network' });
  const close = () => {
    setOpen(null);
    void refetch();
  };
  const designations = data?.designations ?? [];
  return (
    <Sheet
      padded
      title={t('inspection.designations.title')}
      note={t('inspection.designations.note')}
      tools={
        <Button size="small" onClick={() => setOpen('record')}>
          {t('words.verb.recordDesignation')}
        </Button>
      }
    >
      {error === undefined ? null : <QueryError error={error} what={t('inspection.failed')} onRetry={() => void refetch()} />}
      {data === undefined && loading ? <SkeletonList rows={2} label={t('shell.loading')} /> : null}
      {data !== undefined && designations.length === 0 ? <EmptyState fact={t('inspection.designations.empty')} next={t('inspection.designations.emptyNext')} /> : null}
      <ul className="in-people">
        {designations.map((each) => (
          <DesignationLine key={each.id} designation={each} onEnd={() => setOpen(each)} />
        ))}
      </ul>
      {open === 'record' ? <DesignationDialog onClose={() => setOpen(null)} onDone={close} /> : null}
      {open === null || open === 'record' ? null : <EndDialog designation={open} onClose={() => setOpen(null)} onDone={close} />}
    </Sheet>
  );
}

function DesignationLine({ designation, onEnd }: { designation: DesignationBodyFragment; onEnd: () => void }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { code, kind, unitName, governmentName, document, matter, scope, fromOn, toOn, endedOn, endReason, viewerCan } = designation;
  const plain = (on: string) => format.date(on, { weekday: false, year: true });
  const period = toOn == null ? t('inspection.designations.open', { from: plain(fromOn) }) : t('inspection.designations.until', { from: plain(fromOn), to: plain(toOn) });
  return (
    <li>
      <div className="head">
        <b>{unitName}</b> <Tag>{t(`inspection.designations.kindOf.${kind}`)}</Tag> {endedOn == null ? null : <Tag>{t('inspection.designations.ended', { date: plain(endedOn) })}</Tag>}
        {viewerCan.includes('endDesignation') ? (
          <Button kind="text" size="small" aria-label={`${t('words.verb.endDesignation')} ${code}`} onClick={onEnd}>
            {t('words.verb.endDesignation')}
          </Button>
        ) : null}
      </div>
      <p>
        {governmentName} · {document} · {period}
      </p>
      <p className="in-note">{[matter, scope, endReason].filter((word) => word != null && word !== '').join('；')}</p>
    </li>
  );
}

function EndDialog({ designation, onClose, onDone }: { designation: DesignationBodyFragment; onClose: () => void; onDone: () => void }) {
  const { t } = useTranslation();
  const run = useRun();
  const [end] = useMutation(EndDesignationDocument);
  const handleSubmit = async (reason: string) => {
    if (await run.run(() => end({ variables: { id: designation.id, version: designation.version, reason } }), t('inspection.said.ended'))) onDone();
  };
  return (
    <ReasonDialog title={`${t('words.verb.endDesignation')} · ${designation.code}`} label={t('inspection.designations.endReason')} missing={t('inspection.reasonMissing')} verb={t('words.verb.endDesignation')} run={run} onClose={onClose} onSubmit={(reason) => void handleSubmit(reason)} />
  );
}
