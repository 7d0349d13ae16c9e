import { Button, MenuButton } from '@lianxi/web-ui';
import { officeComplaintVerbs, type OfficeComplaintVerb } from '@lianxi/domain';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ComplaintBodyFragment } from '../../gql/graphql';
import { DocumentButton } from '../../ui/document/document-dialog';
import { SealDialog } from './seal-dialog';
import { StepDialog } from './step-dialog';

/** The ones that move it on, in the order they are wanted; all others stand under 更多. */
const FORWARD: readonly OfficeComplaintVerb[] = [
  'registerComplaint', 'acknowledgeComplaint', 'reportVerification', 'assignComplaint', 'decideComplaintTask', 'draftComplaintTask', 'draftComplaintInspection', 'recordComplaintReceipt', 'answerComplaint', 'closeComplaint',
];

/** What the viewer may do with one complaint: one primary, one beside it, the rest in a menu. */
export function ComplaintVerbs({ complaint, onDone }: { complaint: ComplaintBodyFragment; onDone: () => void }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState<OfficeComplaintVerb | 'openComplaintSeal' | null>(null);
  const offered = officeComplaintVerbs.filter((verb) => complaint.viewerCan.includes(verb));
  // Registered already, it is only corrected by it.
  const forward = FORWARD.filter((verb) => offered.includes(verb) && (verb !== 'registerComplaint' || complaint.state === 'received')).slice(0, 2);
  const rest = offered.filter((verb) => !forward.includes(verb));
  const handleDone = () => {
    setOpen(null);
    onDone();
  };
  return (
    <>
      <DocumentButton subject={{ id: complaint.id, code: complaint.code, kinds: complaint.documents, objects: [] }} />
      {complaint.viewerCan.includes('openComplaintSeal') ? <Button onClick={() => setOpen('openComplaintSeal')}>{t('words.verb.openComplaintSeal')}</Button> : null}
      {rest.length === 0 ? null : (
        <MenuButton className="lx-btn" align="end" label={t('complaint.more')} items={rest.map((verb) => ({ key: verb, label: t(`words.verb.${verb}`), onSelect: () => setOpen(verb) }))}>
          {t('complaint.more')}
        </MenuButton>
      )}
      {forward[1] === undefined ? null : <Button onClick={() => setOpen(forward[1] ?? null)}>{t(`words.verb.${forward[1]}`)}</Button>}
      {forward[0] === undefined ? null : (
        <Button kind="primary" onClick={() => setOpen(forward[0] ?? null)}>
          {t(`words.verb.${forward[0]}`)}
        </Button>
      )}
      {open === null ? null : open === 'openComplaintSeal' ? (
        <SealDialog complaint={complaint} onClose={() => setOpen(null)} onDone={handleDone} />
      ) : (
        <StepDialog complaint={complaint} verb={open} onClose={() => setOpen(null)} onDone={handleDone} />
      )}
    </>
  );
}
