import { useMutation } from '@apollo/client/react';
import { Button, Sheet, Tag } from '@lianxi/web-ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmDialog } from '../../ui/confirm-dialog';
import { useFormat } from '../../ui/format';
import { useRun } from '../../ui/use-run';
import type { InspectionBodyFragment } from '../../gql/graphql';
import { daysText } from './inspection-words';
import { JoinInspectionDocument } from './inspection.mutation';

type Overlap = InspectionBodyFragment['overlaps'][number];

/** Same object, same or kindred matter, same or near time, over all joint meetings; with the way into the other one. */
export function OverlapPanel({ inspection, onJoined }: { inspection: InspectionBodyFragment; onJoined: () => void }) {
  const { t } = useTranslation();
  const [joining, setJoining] = useState<Overlap | null>(null);
  const { overlaps, fromOn, objects, viewerCan } = inspection;
  const waits = fromOn == null || objects.length === 0;
  return (
    <Sheet padded title={t('inspection.overlapTitle')} note={t('inspection.overlapNote')}>
      {overlaps.length > 0 ? null : <p>{t(waits ? 'inspection.overlapNeedsDays' : 'inspection.overlapNone')}</p>}
      <ul className="in-overlaps">
        {overlaps.map((overlap) => (
          <OverlapLine key={`${overlap.unitId} ${overlap.inspectionId ?? `${overlap.what} ${overlap.code ?? ''}${overlap.fromOn}`}`} overlap={overlap} onJoin={viewerCan.includes('joinInspection') ? () => setJoining(overlap) : undefined} />
        ))}
      </ul>
      {joining === null ? null : <JoinDialog inspection={inspection} overlap={joining} onClose={() => setJoining(null)} onDone={onJoined} />}
    </Sheet>
  );
}

function OverlapLine({ overlap, onJoin }: { overlap: Overlap; onJoin: (() => void) | undefined }) {
  const { t } = useTranslation();
  const format = useFormat();
  const plain = (on: string) => format.date(on, { weekday: false });
  return (
    <li className={overlap.sameMatter && overlap.overlapping ? 'same' : ''}>
      <p>
        <b>{overlap.unitName}</b> {overlap.what === 'inspection' ? null : <Tag>{t(`outside.what.${overlap.what}`)}</Tag>} <Tag>{t(overlap.sameMatter ? 'inspection.overlapSame' : 'inspection.overlapKindred')}</Tag> <Tag>{t(overlap.overlapping ? 'inspection.overlapNow' : 'inspection.overlapNear')}</Tag>
      </p>
      <p>
        {overlap.matter == null ? t('inspection.overlapHidden') : `${overlap.jointMeetingName} · ${overlap.code} · ${overlap.matter}`}（{daysText(overlap.fromOn, overlap.toOn, plain)}）
      </p>
      {overlap.inspectionId == null || onJoin === undefined ? null : (
        <Button size="small" onClick={onJoin}>
          {t('inspection.joinThat')}
        </Button>
      )}
    </li>
  );
}

function JoinDialog({ inspection, overlap, onClose, onDone }: { inspection: InspectionBodyFragment; overlap: Overlap; onClose: () => void; onDone: () => void }) {
  const { t } = useTranslation();
  const run = useRun();
  const [join] = useMutation(JoinInspectionDocument);
  const handleSubmit = async () => {
    const variables = { id: inspection.id, version: inspection.version, jointMeetingId: overlap.jointMeetingId ?? '', inspectionId: overlap.inspectionId ?? '' };
    if (await run.run(() => join({ variables }), t('inspection.said.joined'))) onDone();
  };
  return (
    <ConfirmDialog title={t('inspection.joinThat')} verb={t('words.verb.joinInspection')} run={run} onClose={onClose} onSubmit={() => void handleSubmit()}>
      <p>
        {overlap.jointMeetingName} · {overlap.code} · {overlap.matter}
      </p>
      <p>{t('inspection.joinAsk')}</p>
    </ConfirmDialog>
  );
}
