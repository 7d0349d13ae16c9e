import { Button, MenuButton } from '@lianxi/web-ui';
import { accountabilityVerbs } from '@lianxi/domain';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { AccountabilityBodyFragment as Proposal } from '../../gql/graphql';
import type { DialogVerb } from './accountability-steps';
import { SealDialog } from './seal-dialog';
import { StepDialog } from './step-dialog';

/** The ones that move it on, in the order they are wanted; all others stand under 更多. */
const FORWARD: readonly DialogVerb[] = [
  'submitAccountability', 'approveAccountability', 'askHearing', 'recordHearing', 'carryOutAccountability', 'handOverAccountability', 'recordAccountabilityReceipt', 'recordAccountabilityOutcome', 'recordAppealResult',
  'closeAccountability', 'returnAccountability',
];

/** What the viewer may do with one proposal: one primary, one beside it, the rest in a menu. */
export function AccountabilityVerbs({ proposal, onDone }: { proposal: Proposal; onDone: () => void }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [open, setOpen] = useState<DialogVerb | 'openAccountabilitySeal' | null>(null);
  const offered = accountabilityVerbs.filter((verb) => proposal.viewerCan.includes(verb));
  const forward = FORWARD.filter((verb) => offered.includes(verb)).slice(0, 2);
  const rest = offered.filter((verb) => !(forward as readonly string[]).includes(verb));
  const handleDone = () => {
    setOpen(null);
    onDone();
  };
  const start = (verb: (typeof rest)[number]) => (verb === 'reviseAccountability' ? void navigate(`/accountability/${proposal.id}/edit`) : setOpen(verb));
  return (
    <>
      {proposal.viewerCan.includes('openAccountabilitySeal') ? <Button onClick={() => setOpen('openAccountabilitySeal')}>{t('words.verb.openAccountabilitySeal')}</Button> : null}
      {rest.length === 0 ? null : (
        <MenuButton className="lx-btn" align="end" label={t('accountability.more')} items={rest.map((verb) => ({ key: verb, label: t(`words.verb.${verb}`), onSelect: () => start(verb) }))}>
          {t('accountability.more')}
        </MenuButton>
      )}
      {forward[1] === undefined ? null : <Button onClick={() => setOpen(forward[1] ?? null)}>{t(`words.verb.${forward[1]}`)}</Button>}
      {forward[0] === undefined ? null : (
        <Button kind="primary" onClick={() => setOpen(forward[0] ?? null)}>
          {t(`words.verb.${forward[0]}`)}
        </Button>
      )}
      {open === null ? null : open === 'openAccountabilitySeal' ? (
        <SealDialog proposal={proposal} onClose={() => setOpen(null)} onDone={handleDone} />
      ) : (
        <StepDialog proposal={proposal} verb={open} onClose={() => setOpen(null)} onDone={handleDone} />
      )}
    </>
  );
}
